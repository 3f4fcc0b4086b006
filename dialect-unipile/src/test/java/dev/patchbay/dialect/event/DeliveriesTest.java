package dev.patchbay.dialect.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.dialect.Bench;
import dev.patchbay.dialect.Contexts;
import dev.patchbay.error.Fact.UntrustedDelivery;
import dev.patchbay.error.Fact.UntrustedDelivery.Distrust;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.messaging.Message;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.Signal;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.value.Direction;
import dev.patchbay.value.MessageKind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeliveriesTest {
  private static final Secret SECRET = Secret.of("s3cret");

  /** The documented delivery (fixture: documentation). */
  static final String RECEIVED =
      """
      { "event": "message_received", "webhook_name": "msg-prod", "account_id": "b7Qx2ExampleAcc", "account_type": "LINKEDIN",
        "account_info": { "type": "LINKEDIN", "feature": "classic", "user_id": "ACoAABme" },
        "chat_id": "cH4tExample01", "provider_chat_id": "2-ZXhhbXBsZQ==", "message_id": "m3ssExample02",
        "provider_message_id": "2-MTc2MmV4YW1wbGU=", "timestamp": "2026-11-20T08:15:30.123Z", "message": "Sure, go ahead",
        "subject": null, "is_event": 0, "is_group": false, "message_type": "MESSAGE", "chat_content_type": null, "quoted": null,
        "folder": ["INBOX", "INBOX_LINKEDIN_CLASSIC"],
        "sender": { "attendee_id": "at7Example", "attendee_name": "Lina Orvik", "attendee_provider_id": "ACoAADexample1aBcDeFg",
          "attendee_profile_url": "https://www.linkedin.com/in/ACoAADexample1aBcDeFg" },
        "attendees": [ { "attendee_id": "at7Example", "attendee_name": "Lina Orvik", "attendee_provider_id": "ACoAADexample1aBcDeFg",
          "attendee_profile_url": "https://www.linkedin.com/in/ACoAADexample1aBcDeFg" } ],
        "attachments": [] }
      """;

  @Test
  void The_documented_message_is_read_in_full() {
    Event event = only(RECEIVED);

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_RECEIVED);
    assertThat(event.session()).contains(Bench.SESSION);
    assertThat(event.occurredAt()).contains(Instant.parse("2026-11-20T08:15:30.123Z"));
    assertThat(event.receivedAt()).isEqualTo(Bench.NOW);
    assertThat(event.authenticity()).isEqualTo(Authenticity.SHARED_SECRET);
    Message message = event.message().get();
    assertThat(message.text()).contains("Sure, go ahead");
    assertThat(message.subject()).isEmpty();
    assertThat(message.kind()).contains(MessageKind.REGULAR);
    assertThat(message.direction()).contains(Direction.IN);
    assertThat(message.senderName()).contains("Lina Orvik");
    assertThat(message.sender().get().classicMemberId()).contains("ACoAADexample1aBcDeFg");
    assertThat(message.sender().get().handle()).isEmpty();
    assertThat(message.event()).contains(false);
    assertThat(message.ref().get().handle().get().id()).isEqualTo("m3ssExample02");
    assertThat(message.ref().get().linkedInId()).contains("2-MTc2MmV4YW1wbGU=");
    assertThat(message.conversation().get().handle().get().id()).isEqualTo("cH4tExample01");
    assertThat(message.conversation().get().threadId()).contains("2-ZXhhbXBsZQ==");
  }

  @Test
  void A_message_whose_sender_owns_the_account_was_sent() {
    Event event = only(RECEIVED.replace("ACoAABme", "ACoAADexample1aBcDeFg"));

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_SENT);
    assertThat(event.message().get().direction()).contains(Direction.OUT);
  }

  @Test
  void Without_the_owner_the_direction_stays_open() {
    Event event = only(RECEIVED.replace("\"user_id\": \"ACoAABme\"", "\"user_id\": null"));

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_RECEIVED);
    assertThat(event.message().get().direction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "message_read, MESSAGE_READ",
    "message_reaction, MESSAGE_REACTION",
    "message_edited, MESSAGE_EDITED",
    "message_deleted, MESSAGE_DELETED",
    "message_delivered, MESSAGE_DELIVERED",
    "mail_received, VENDOR",
    "message_of_tomorrow, VENDOR",
  })
  void Each_event_has_its_kind(String word, EventKind kind) {
    assertThat(only(RECEIVED.replace("message_received", word)).kind()).isEqualTo(kind);
  }

  @Test
  void What_is_not_neutral_keeps_all_that_was_sent() {
    EventPayload.VendorEvent raw =
        (EventPayload.VendorEvent) only(RECEIVED.replace("message_received", "mail")).payload();

    assertThat(raw.type()).isEqualTo("mail");
    assertThat(raw.raw()).containsEntry("message", "Sure, go ahead").doesNotContainKey("subject");
  }

  @Test
  void Another_network_is_not_neutral() {
    Event event = only(RECEIVED.replace("\"LINKEDIN\",\n", "\"WHATSAPP\",\n"));

    assertThat(event.kind()).isEqualTo(EventKind.VENDOR);
  }

  @Test
  void A_reaction_names_who_reacted() {
    String body =
        RECEIVED
            .replace("message_received", "message_reaction")
            .replace(
                "\"attachments\": []",
                "\"reaction\": \"👍\", \"reaction_sender\": {\"attendee_provider_id\":"
                    + " \"ACoAABme\"}");
    EventPayload.ReactionEvent told = (EventPayload.ReactionEvent) only(body).payload();

    assertThat(told.reaction()).contains("👍");
    assertThat(told.by().get().classicMemberId()).contains("ACoAABme");
  }

  @Test
  void A_retried_delivery_has_the_same_key_and_another_fact_another() {
    String edited = RECEIVED.replace("message_received", "message_edited");

    assertThat(only(RECEIVED).dedupeKey()).isEqualTo(only(RECEIVED).dedupeKey());
    assertThat(only(edited).dedupeKey())
        .isNotEqualTo(only(edited.replace("Sure", "Yes")).dedupeKey())
        .doesNotContain("Sure");
  }

  @Test
  void A_status_is_an_observation() {
    Event event =
        only(
            "{ \"AccountStatus\": { \"account_id\": \"b7Qx2ExampleAcc\", \"account_type\":"
                + " \"LINKEDIN\", \"message\": \"CREDENTIALS\" } }");

    assertThat(event.kind()).isEqualTo(EventKind.SESSION_CHANGED);
    EventPayload.SessionEvent told = (EventPayload.SessionEvent) event.payload();
    assertThat(told.observation().signal()).isEqualTo(Signal.CREDENTIALS_LOST);
    assertThat(told.observation().vendorCode()).contains("CREDENTIALS");
    assertThat(told.observation().at()).isEqualTo(Bench.NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "OK, OK",
    "CONNECTING, CONNECTING",
    "ERROR, FAULT",
    "STOPPED, STOPPED",
    "PERMISSIONS, FAULT",
    "RECONNECTED, LINKED",
    "SYNC_SUCCESS, OK",
    "CREATION_SUCCESS, LINKED",
    "CREATION_FAIL, FAULT",
    "DELETED, DELETED",
    "SOMETHING_NEW, UNRECOGNISED",
  })
  void Every_status_has_its_signal(String word, Signal signal) {
    Event event = only("{\"AccountStatus\":{\"account_id\":\"a1\",\"message\":\"" + word + "\"}}");

    assertThat(((EventPayload.SessionEvent) event.payload()).observation().signal())
        .isEqualTo(signal);
  }

  @Test
  void A_new_relation_is_read_flat_and_nested() {
    Event flat =
        only(
            """
            { "event": "new_relation", "account_id": "b7Qx2ExampleAcc", "account_type": "LINKEDIN", "webhook_name": "rel-prod",
              "user_full_name": "Lina Orvik", "user_provider_id": "ACoAADexample1aBcDeFg", "user_public_identifier": "lina-orvik-3b1",
              "user_profile_url": "https://www.linkedin.com/in/lina-orvik-3b1/", "user_picture_url": "https://media.example/2.jpg" }
            """);
    Event nested =
        only(
            """
            { "event": "new_relation", "account_id": "b7Qx2ExampleAcc",
              "user": { "full_name": "Lina Orvik", "provider_id": "ACoAADexample1aBcDeFg", "public_identifier": "lina-orvik-3b1",
                "picture_url": "https://media.example/2.jpg" } }
            """);

    EventPayload.RelationEvent told = (EventPayload.RelationEvent) flat.payload();
    assertThat(flat.kind()).isEqualTo(EventKind.CONNECTION_ADDED);
    assertThat(told.name()).contains("Lina Orvik");
    assertThat(told.pictureUrl()).contains("https://media.example/2.jpg");
    assertThat(told.person().classicMemberId()).contains("ACoAADexample1aBcDeFg");
    assertThat(told.person().publicIdentifier()).contains("lina-orvik-3b1");
    assertThat(nested.payload()).isEqualTo(flat.payload());
    assertThat(nested.dedupeKey()).isEqualTo(flat.dedupeKey());
  }

  @Test
  void A_hosted_callback_links_a_session() {
    Event event = only("{\"status\":\"RECONNECTED\",\"account_id\":\"a1\",\"name\":\"user-7\"}");

    assertThat(event.kind()).isEqualTo(EventKind.SESSION_LINKED);
    EventPayload.LinkedEvent told = (EventPayload.LinkedEvent) event.payload();
    assertThat(told.name()).contains("user-7");
    assertThat(told.reconnected()).isTrue();
    assertThat(told.session().id()).isEqualTo("a1");
  }

  @Test
  void A_callback_of_a_failure_is_no_link() {
    assertThat(
            only("{\"status\":\"CREATION_FAIL\",\"account_id\":\"a1\",\"name\":\"user-7\"}").kind())
        .isEqualTo(EventKind.VENDOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{}",
        "{\"event\":7e999}",
        "{\"event\":[]}",
        "{\"event\":\"message_received\",\"account_id\":\"a\",\"sender\":\"x\"}",
        "{\"AccountStatus\":\"OK\"}",
        "{\"a\":1,\"a\":2}",
        "not json",
      })
  void Malformed_bodies_are_typed_errors(String body) {
    assertThat(parse(body, Map.of("unipile-auth", List.of("s3cret"))).getLeft())
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void A_form_is_named_in_the_error() {
    assertThat(parse("event=message_received&account_id=a", secretHeader()).getLeft().message())
        .isEqualTo(
            "event.parse at unipile-v1: unexpected answer: the delivery is form-encoded, which the"
                + " vendor does not document; subscribe with format json");
  }

  @Test
  void An_error_tells_the_place_and_not_the_text() {
    assertThat(
            parse(
                    "{\"event\":\"message_received\",\"message\":{\"secret talk\":1}}",
                    secretHeader())
                .getLeft()
                .message())
        .contains("$.message")
        .doesNotContain("secret talk");
  }

  @Test
  void A_wrong_secret_is_forged_even_where_unverified_is_permitted() {
    assertThat(distrust(delivery(RECEIVED, Map.of("Unipile-Auth", List.of("s3creT")))))
        .isEqualTo(Distrust.FORGED);
    assertThat(
            distrust(
                delivery(RECEIVED, Map.of("Unipile-Auth", List.of(""))).permittingUnverified()))
        .isEqualTo(Distrust.FORGED);
  }

  @Test
  void A_missing_secret_is_unsigned_unless_unverified_is_permitted() {
    ParseDelivery bare = delivery(RECEIVED, Map.of());

    assertThat(distrust(bare)).isEqualTo(Distrust.UNSIGNED);
    assertThat(parse(bare.permittingUnverified(), Option.some(SECRET)).get().authenticity())
        .isEqualTo(Authenticity.UNVERIFIED);
  }

  @Test
  void Without_a_secret_to_compare_nothing_is_believed() {
    ParseDelivery bare = delivery(RECEIVED, secretHeader());

    assertThat(parse(bare, Option.none()).getLeft())
        .isInstanceOfSatisfying(
            UntrustedDelivery.class,
            error -> assertThat(error.distrust()).isEqualTo(Distrust.SECRET_UNKNOWN));
    assertThat(parse(bare.permittingUnverified(), Option.none()).get().authenticity())
        .isEqualTo(Authenticity.UNVERIFIED);
  }

  @Test
  void The_secret_of_the_call_goes_before_the_configured_one() {
    assertThat(distrust(delivery(RECEIVED, secretHeader()).secret(Secret.of("other"))))
        .isEqualTo(Distrust.FORGED);
    assertThat(
            parse(delivery(RECEIVED, secretHeader()).secret(SECRET), Option.some(Secret.of("x")))
                .isRight())
        .isTrue();
  }

  @Property(tries = 300, seed = "1")
  void Arbitrary_bytes_never_throw(@ForAll @Size(max = 200) byte[] bytes) {
    assertThat(
            parse(
                new ParseDelivery(
                    DeliveryBody.of(bytes), secretHeader(), Option.none(), Option.none(), true),
                Option.some(SECRET)))
        .isNotNull();
  }

  @Property(tries = 300, seed = "1")
  void A_damaged_delivery_never_throws(@ForAll int place, @ForAll char put) {
    StringBuilder damaged = new StringBuilder(RECEIVED);
    damaged.setCharAt(Math.floorMod(place, damaged.length()), put);

    assertThat(parse(damaged.toString(), secretHeader())).isNotNull();
  }

  private static Map<String, List<String>> secretHeader() {
    return Map.of("UNIPILE-AUTH", List.of("s3cret"));
  }

  private static ParseDelivery delivery(String body, Map<String, List<String>> headers) {
    return ParseDelivery.of(DeliveryBody.of(body), headers).receivedAt(Bench.NOW);
  }

  private static Event only(String body) {
    return parse(body, secretHeader()).get().events().get(0);
  }

  private static Distrust distrust(ParseDelivery delivery) {
    return ((UntrustedDelivery) parse(delivery, Option.some(SECRET)).getLeft()).distrust();
  }

  private static Either<PortError, Delivery> parse(String body, Map<String, List<String>> headers) {
    return parse(delivery(body, headers), Option.some(SECRET));
  }

  private static Either<PortError, Delivery> parse(
      ParseDelivery delivery, Option<Secret> configured) {
    DeliveryCheck check =
        new DeliveryCheck(
            Bench.VENDOR, "Unipile-Auth", new WebhookSecrets(Bench.VENDOR, configured));
    return new Deliveries(Bench.VENDOR, WireJson.moshi(), check)
        .parse(delivery, Contexts.local())
        .map(answer -> answer.value());
  }
}
