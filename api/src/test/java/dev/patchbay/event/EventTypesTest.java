package dev.patchbay.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.Cause;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Signal;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventTypesTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");
  private static final SessionRef ACCOUNT = new SessionRef(VENDOR, "acc1");
  private static final Option<SessionRef> HERE = Option.some(ACCOUNT);
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:40Z");
  private static final SubscriptionRef HOOK =
      new SubscriptionRef(VendorRef.of(VENDOR, "webhook", "w1"));
  private static final Secret SECRET = Secret.of("open-sesame");

  @Test
  void the_arguments_are_those_of_the_vocabulary() {
    Map<String, String> arguments = new TreeMap<>();
    for (Operation<?, ?> operation : EventOperations.ALL) {
      arguments.put(operation.id(), String.join(" ", Arguments.keys(operation)));
    }

    assertThat(arguments)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "event.parse",
                "event.parse.body event.parse.headers event.parse.receivedAt event.parse.secret"
                    + " event.parse.permitUnverified",
                "event.poll",
                "event.poll.since event.poll.kinds event.poll.pageSize",
                "event.subscribe",
                "event.subscribe.kinds event.subscribe.url event.subscribe.sessions"
                    + " event.subscribe.name event.subscribe.secret",
                "event.change",
                "event.change.subscription event.change.kinds event.change.url event.change.name"
                    + " event.change.secret",
                "event.listSubscriptions",
                "event.listSubscriptions.pageSize",
                "event.sendTest",
                "event.sendTest.subscription",
                "event.unsubscribe",
                "event.unsubscribe.subscription"));
  }

  @Test
  void what_only_reads_is_a_read() {
    assertThat(EventOperations.ALL)
        .filteredOn(operation -> operation.kind() == Effect.READ)
        .extracting(Operation::id)
        .containsExactly("event.parse", "event.poll", "event.listSubscriptions");
  }

  @Test
  void a_message_has_one_key_by_linkedins_id_and_another_by_handle() {
    MessageRef both = MessageRef.of("2-abc").with(VendorRef.of(VENDOR, "message", "m1"));

    assertThat(DedupeKey.message(EventKind.MESSAGE_RECEIVED, HERE, both))
        .isEqualTo("MESSAGE_RECEIVED|acc1|2-abc")
        .isEqualTo(DedupeKey.message(EventKind.MESSAGE_RECEIVED, HERE, MessageRef.of("2-abc")));
    assertThat(
            DedupeKey.message(
                EventKind.MESSAGE_RECEIVED,
                Option.none(),
                MessageRef.of(VendorRef.of(VENDOR, "message", "m1"))))
        .isEqualTo("MESSAGE_RECEIVED||m1");
  }

  @Test
  void two_changes_of_one_message_are_two_facts() {
    MessageRef message = MessageRef.of("2-abc");

    assertThat(DedupeKey.messageChange(EventKind.MESSAGE_EDITED, HERE, message, "new text"))
        .isEqualTo("MESSAGE_EDITED|acc1|2-abc|new text")
        .isNotEqualTo(
            DedupeKey.messageChange(EventKind.MESSAGE_EDITED, HERE, message, "newer text"));
  }

  @Test
  void a_person_is_known_by_a_name_that_does_not_change() {
    ProfileRef stable = ProfileRef.of("ACoAADexample1aBcDeFg");
    ProfileRef named = ProfileRef.known("lina-orvik-3b1", "ACoAADexample1aBcDeFg").get();

    assertThat(DedupeKey.person(EventKind.CONNECTION_ADDED, HERE, named))
        .isEqualTo(DedupeKey.person(EventKind.CONNECTION_ADDED, HERE, stable))
        .isNotEqualTo(
            DedupeKey.person(EventKind.CONNECTION_ADDED, HERE, ProfileRef.of("lina-orvik-3b1")));
  }

  @Test
  void news_about_a_session_are_the_same_within_a_minute() {
    Observation seen =
        Observation.of(Signal.OK, Cause.PUSH, NOW).code("OK").about(Product.RECRUITER);

    assertThat(DedupeKey.session(HERE, seen))
        .isEqualTo("SESSION_CHANGED|acc1|OK|RECRUITER|2026-03-01T12:00:00Z");
    assertThat(DedupeKey.linked(ACCOUNT, NOW))
        .isEqualTo(DedupeKey.linked(ACCOUNT, NOW.plusSeconds(10)))
        .isNotEqualTo(DedupeKey.linked(ACCOUNT, NOW.plusSeconds(60)));
    assertThat(DedupeKey.numbered(EventKind.TEST, Option.none(), "7")).isEqualTo("TEST||7");
  }

  @Property(seed = "1")
  void a_body_keeps_every_byte(@ForAll byte[] bytes) {
    DeliveryBody body = DeliveryBody.of(bytes);

    assertThat(body.bytes()).isEqualTo(bytes);
    assertThat(body.flaws().isEmpty()).isEqualTo(bytes.length > 0);
  }

  @Test
  void a_body_that_is_no_base64_says_how_to_make_one() {
    assertThat(new DeliveryBody("{}").flaws())
        .containsExactly("The body is not Base64; make it with DeliveryBody.of(bytes).");
    assertThat(new DeliveryBody("").flaws())
        .containsExactly("The delivery has no body; pass the bytes as they were received.");
    assertThat(DeliveryBody.of("æ").text()).isEqualTo("æ");
  }

  @Test
  void a_delivery_shows_neither_its_content_nor_its_headers() {
    ParseDelivery request =
        ParseDelivery.of(
                DeliveryBody.of("{\"text\":\"open-sesame\"}"),
                Map.of("X-Signature", List.of("open-sesame")))
            .secret(SECRET);

    assertThat(request.toString())
        .doesNotContain("open-sesame")
        .doesNotContain(request.body().base64())
        .contains("X-Signature");
  }

  @Test
  void headers_are_found_whatever_their_case() {
    ParseDelivery request =
        ParseDelivery.of(DeliveryBody.of("{}"), Map.of("X-Signature", List.of("first", "second")));

    assertThat(request.header("x-signature")).containsExactly("first");
    assertThat(request.header("signature")).isEmpty();
  }

  @Test
  void the_ways_to_change_a_delivery_change_one_thing_each() {
    DeliveryBody body = DeliveryBody.of("{}");
    Map<String, List<String>> headers = Map.of("a", List.of("b"));

    assertThat(
            ParseDelivery.of(body, headers).receivedAt(NOW).secret(SECRET).permittingUnverified())
        .isEqualTo(new ParseDelivery(body, headers, Option.some(NOW), Option.some(SECRET), true));
  }

  @Test
  void builders_keep_what_they_were_given() {
    Subscribe subscribe =
        Subscribe.builder("https://app.example/hook", EventKind.MESSAGE_RECEIVED)
            .sessions(ACCOUNT)
            .name("inbox")
            .secret(SECRET)
            .build();

    assertThat(subscribe)
        .isEqualTo(
            new Subscribe(
                Set.of(EventKind.MESSAGE_RECEIVED),
                "https://app.example/hook",
                List.of(ACCOUNT),
                Option.some("inbox"),
                Option.some(SECRET)));
    assertThat(subscribe.toBuilder().build()).isEqualTo(subscribe);
    assertThat(subscribe.toString()).doesNotContain("open-sesame");
    assertThat(
            ChangeSubscription.builder(HOOK)
                .kinds(EventKind.TEST)
                .url("https://app.example/other")
                .name("other")
                .secret(SECRET)
                .build())
        .isEqualTo(
            new ChangeSubscription(
                HOOK,
                Set.of(EventKind.TEST),
                Option.some("https://app.example/other"),
                Option.some("other"),
                Option.some(SECRET)));
  }

  @Test
  void result_builders_take_null_and_blank_for_absent() {
    assertThat(
            Subscription.builder(HOOK)
                .kinds(null)
                .otherKinds(List.of("x"))
                .url(" ")
                .sessions(List.of(ACCOUNT))
                .name(null)
                .enabled(false)
                .createdAt(NOW)
                .build())
        .isEqualTo(
            new Subscription(
                HOOK,
                Set.of(),
                List.of("x"),
                Option.none(),
                List.of(ACCOUNT),
                Option.none(),
                Option.some(false),
                Option.some(NOW)));
    EventPayload payload = new EventPayload.TestEvent(Option.none());
    assertThat(
            Event.builder(EventKind.TEST, "k", NOW, Authenticity.SIGNED)
                .deliveryId(" ")
                .session(ACCOUNT)
                .occurredAt(null)
                .build(payload))
        .isEqualTo(
            new Event(
                "k",
                Option.none(),
                EventKind.TEST,
                HERE,
                Option.none(),
                NOW,
                Authenticity.SIGNED,
                payload));
  }

  @Test
  void a_receipt_has_a_secret_where_all_subscriptions_share_it() {
    Subscription one = Subscription.builder(HOOK).build();
    SubscriptionReceipt.Issued issued = new SubscriptionReceipt.Issued(one, Option.some(SECRET));
    SubscriptionReceipt.Issued other =
        new SubscriptionReceipt.Issued(one, Option.some(Secret.of("another")));

    assertThat(new SubscriptionReceipt(List.of(issued, issued)).secret()).containsExactly(SECRET);
    assertThat(new SubscriptionReceipt(List.of(issued, other)).secret()).isEmpty();
    assertThat(SubscriptionReceipt.of(one, Option.none()).subscriptions()).containsExactly(one);
  }

  @Test
  void a_vendors_event_is_copied_deeply_without_nulls() {
    Map<String, Object> raw = new TreeMap<>();
    raw.put("a", null);
    raw.put("b", List.of(Map.of("c", 1)));

    EventPayload.VendorEvent event = new EventPayload.VendorEvent("ping", raw);
    raw.clear();

    assertThat(event.raw()).isEqualTo(Map.of("b", List.of(Map.of("c", 1))));
  }
}
