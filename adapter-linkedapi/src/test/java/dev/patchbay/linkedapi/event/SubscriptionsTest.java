package dev.patchbay.linkedapi.event;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.linkedapi.Lab.error;
import static dev.patchbay.linkedapi.Lab.json;
import static dev.patchbay.linkedapi.Lab.left;
import static dev.patchbay.linkedapi.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Check;
import dev.patchbay.error.Fact;
import dev.patchbay.error.Fact.Conflict;
import dev.patchbay.error.PortError;
import dev.patchbay.event.ChangeSubscription;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.Subscribe;
import dev.patchbay.event.Subscription;
import dev.patchbay.event.SubscriptionReceipt;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.linkedapi.Lab;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.secret.Secret;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The one webhook of a customer. */
class SubscriptionsTest {
  private static final String URL = "https://hooks.example.org/in/7c1";
  private static final String HOOK =
      """
      { "id": "whs-1", "url": "https://hooks.example.org/in/7c1", "payloadMode": "thin",
        "isActive": true, "createdAt": "2026-08-20T12:00:00Z", "signingEnabled": true,
        "headerNames": [], "events": [ "inbox.messageReceived", "account.*" ]%s }""";
  private static final SubscriptionRef REF =
      new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, "webhook", "whs-1"));
  private static final String SIGNING = "whsec_0123456789";

  private final Lab lab = new Lab();
  private final Patchbay port = lab.port(CallOptions.DEFAULT, Map.of());

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_webhook_is_made_to_sign_and_its_secret_told_once_and_kept() {
    there();
    answers("set", HOOK.formatted(", \"secret\": \"" + SIGNING + "\""));

    Answer<SubscriptionReceipt> answer =
        right(subscribe(EventKind.MESSAGE_RECEIVED, EventKind.SESSION_CHANGED));

    assertThat(answer.value().secret()).contains(Secret.of(SIGNING));
    assertThat(lab.secrets.get("linkedapi/webhook/secret")).contains(Secret.of(SIGNING));
    assertThat(answer.toString()).doesNotContain(SIGNING);
    Subscription made = answer.value().subscriptions().get(0);
    assertThat(made.ref()).isEqualTo(REF);
    assertThat(made.kinds())
        .containsExactlyInAnyOrder(EventKind.MESSAGE_RECEIVED, EventKind.SESSION_CHANGED);
    assertThat(made.enabled()).contains(true);
    assertThat(made.createdAt()).contains(Instant.parse("2026-08-20T12:00:00Z"));
    assertThat(answer.gaps()).isEmpty();
    sent(
        1,
        "set",
        """
        { "url": "https://hooks.example.org/in/7c1", "payloadMode": "thin",
          "events": [ "inbox.messageReceived", "account.*" ], "signingEnabled": true }""");
  }

  @Test
  void a_secret_of_the_callers_is_sent_along_instead() {
    there();
    answers("set", HOOK.formatted(""));

    Answer<SubscriptionReceipt> answer =
        right(
            port.events()
                .subscribe(
                    Subscribe.builder(URL, EventKind.MESSAGE_SENT)
                        .secret(Secret.of("mine"))
                        .build())
                .execute());

    assertThat(answer.value().secret()).contains(Secret.of("mine"));
    assertThat(lab.secrets.get("linkedapi/webhook/secret").isEmpty()).isTrue();
    sent(
        1,
        "set",
        """
        { "url": "https://hooks.example.org/in/7c1", "payloadMode": "thin",
          "events": [ "inbox.messageSent" ], "headers": { "x-patchbay-secret": "mine" } }""");
  }

  @Test
  void a_webhook_that_tells_no_secret_is_said_to_be_unsigned() {
    there();
    answers("set", HOOK.formatted(""));

    Answer<SubscriptionReceipt> answer = right(subscribe(EventKind.MESSAGE_RECEIVED));

    assertThat(answer.value().secret().isEmpty()).isTrue();
    assertThat(answer.gaps().get(0).field()).isEqualTo("issued.secret");
    assertThat(answer.gaps().get(0).error().message()).contains("give one of your own");
  }

  @Test
  void a_webhook_that_exists_is_never_overwritten() {
    there(HOOK.formatted("").replace("7c1", "of-somebody-else"));

    PortError error = left(subscribe(EventKind.MESSAGE_RECEIVED));

    assertThat(error).isInstanceOf(Conflict.class);
    assertThat(((Conflict) error).state()).isEqualTo(Conflict.State.ALREADY_SUBSCRIBED);
    lab.vendor.verify(0, postRequestedFor(urlEqualTo("/admin/webhook.set")));
  }

  @Test
  void what_a_webhook_cannot_do_reaches_no_wire() {
    assertThat(left(subscribe()).message())
        .contains("event.subscribe.kinds: name at least one kind of event");
    assertThat(
            left(port.events()
                    .subscribe(
                        Subscribe.builder("http://hooks.example.org", EventKind.MESSAGE_SENT)
                            .build())
                    .execute())
                .message())
        .contains("event.subscribe.url: has to begin with https://");
    assertThat(
            left(port.events()
                    .subscribe(
                        Subscribe.builder(URL, EventKind.MESSAGE_SENT).sessions(Lab.MIRA).build())
                    .execute())
                .message())
        .contains("there is one webhook for all accounts");
    assertThat(left(subscribe(EventKind.MESSAGE_READ)).message())
        .contains("event.subscribe.kinds=MESSAGE_READ is not supported");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void an_answer_without_a_webhook_leaves_it_unknown() {
    there();
    lab.vendor.stubFor(
        post("/admin/webhook.set").willReturn(json("{ \"success\": true, \"result\": {} }")));

    PortError error = left(subscribe(EventKind.MESSAGE_RECEIVED));

    assertThat(error).isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(error.message()).contains("check with event.listSubscriptions");
  }

  @Test
  void a_selection_is_read_as_far_as_it_is_neutral() {
    there(
        HOOK.formatted("")
            .replace("\"account.*\"", "\"account.frozen\", \"workflow.*\", \"feed.*\""));

    Subscription found = right(port.events().listSubscriptions().execute()).value().rows().get(0);

    assertThat(found.kinds())
        .containsExactlyInAnyOrder(
            EventKind.MESSAGE_RECEIVED, EventKind.SESSION_CHANGED, EventKind.OPERATION_FINISHED);
    assertThat(found.otherKinds())
        .containsExactly("workflow.created", "workflow.started", "feed.*");
    assertThat(found.url()).contains(URL);
  }

  @Test
  void a_webhook_without_a_selection_reports_everything() {
    there(HOOK.formatted("").replace("[ \"inbox.messageReceived\", \"account.*\" ]", "null"));

    Subscription found = right(port.events().listSubscriptions().execute()).value().rows().get(0);

    assertThat(found.kinds()).hasSize(7).doesNotContain(EventKind.MESSAGE_READ);
    assertThat(found.otherKinds()).containsExactly("workflow.created", "workflow.started");
  }

  @Test
  void no_webhook_is_an_empty_list() {
    there();

    assertThat(right(port.events().listSubscriptions().execute()).value().rows()).isEmpty();
    lab.vendor.verify(
        1,
        postRequestedFor(urlEqualTo("/admin/webhook.get"))
            .withHeader("identification-token", absent())
            .withRequestBody(absent()));
  }

  @Test
  void a_selection_is_changed_in_place() {
    answers("setEvents", HOOK.formatted(""));

    Subscription changed =
        right(
                port.events()
                    .change(
                        ChangeSubscription.builder(REF)
                            .kinds(EventKind.MESSAGE_RECEIVED, EventKind.SESSION_CHANGED)
                            .build())
                    .execute())
            .value();

    assertThat(changed.kinds())
        .containsExactlyInAnyOrder(EventKind.MESSAGE_RECEIVED, EventKind.SESSION_CHANGED);
    sent(
        1,
        "setEvents",
        "{ \"id\": \"whs-1\", \"events\": [ \"inbox.messageReceived\", \"account.*\" ] }");
  }

  @Test
  void a_secret_is_changed_in_place_and_a_selection_that_fails_after_it_is_a_gap() {
    answers("setHeader", HOOK.formatted(""));
    lab.vendor.stubFor(
        post("/admin/webhook.setEvents").willReturn(json(400, error("invalidRequestPayload"))));

    Answer<Subscription> answer =
        right(
            port.events()
                .change(
                    ChangeSubscription.builder(REF)
                        .kinds(EventKind.MESSAGE_SENT)
                        .secret(Secret.of("mine"))
                        .build())
                .execute());

    assertThat(answer.gaps().get(0).field()).isEqualTo("kinds");
    sent(
        1,
        "setHeader",
        "{ \"id\": \"whs-1\", \"name\": \"x-patchbay-secret\", \"value\": \"mine\" }");
  }

  @Test
  void a_change_of_nothing_or_of_the_address_reaches_no_wire() {
    assertThat(
            left(port.events().change(ChangeSubscription.builder(REF).build()).execute()).message())
        .contains("event.change.kinds: is missing");
    assertThat(
            left(port.events().change(ChangeSubscription.builder(REF).url(URL).build()).execute())
                .message())
        .contains("end it and subscribe anew");
    assertThat(lab.vendor.getAllServeEvents()).isEmpty();
  }

  @Test
  void the_one_webhook_is_tested_and_no_other() {
    there(HOOK.formatted(""));
    lab.vendor.stubFor(post("/admin/webhook.sendTest").willReturn(json("{ \"success\": true }")));

    assertThat(right(port.events().sendTest().execute()).value()).isEqualTo(Done.INSTANCE);
    assertThat(right(port.events().sendTest(REF).execute()).value()).isEqualTo(Done.INSTANCE);
    assertThat(
            left(
                port.events()
                    .sendTest(
                        new SubscriptionRef(VendorRef.of(LinkedApi.VENDOR, "webhook", "whs-2")))
                    .execute()))
        .isInstanceOf(Fact.NotFound.class);
    lab.vendor.verify(
        2, postRequestedFor(urlEqualTo("/admin/webhook.sendTest")).withRequestBody(absent()));
  }

  @Test
  void a_webhook_that_ended_takes_its_secret_along() {
    WebhookSecrets.keep(lab.secrets, Secret.of(SIGNING));
    lab.vendor.stubFor(
        post("/admin/webhook.delete").willReturn(json("{ \"success\": true, \"result\": {} }")));

    assertThat(right(port.events().unsubscribe(REF).execute()).value()).isEqualTo(Done.INSTANCE);

    assertThat(lab.secrets.get("linkedapi/webhook/secret").isEmpty()).isTrue();
    sent(1, "delete", "{ \"id\": \"whs-1\" }");
  }

  private Either<PortError, Answer<SubscriptionReceipt>> subscribe(EventKind... kinds) {
    return port.events().subscribe(Subscribe.builder(URL, kinds).build()).execute();
  }

  private void there(String... webhooks) {
    lab.vendor.stubFor(
        post("/admin/webhook.get")
            .willReturn(
                json(
                    "{ \"success\": true, \"result\": { \"webhooks\": [ "
                        + String.join(", ", webhooks)
                        + " ] } }")));
  }

  private void answers(String call, String webhook) {
    lab.vendor.stubFor(
        post("/admin/webhook." + call)
            .willReturn(
                json("{ \"success\": true, \"result\": { \"webhook\": " + webhook + " } }")));
  }

  private void sent(int times, String call, String body) {
    lab.vendor.verify(
        times,
        postRequestedFor(urlEqualTo("/admin/webhook." + call))
            .withHeader("identification-token", absent())
            .withRequestBody(equalToJson(body)));
  }
}
