package dev.patchbay.myagentmail.event;

import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static dev.patchbay.myagentmail.event.Deliverer.ACCEPTED;
import static dev.patchbay.myagentmail.event.Deliverer.MATCH;
import static dev.patchbay.myagentmail.event.Deliverer.MESSAGE;
import static dev.patchbay.myagentmail.event.Deliverer.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.CallOptions;
import dev.patchbay.error.Fact;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.event.Authenticity;
import dev.patchbay.event.Delivery;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.event.EventPayload;
import dev.patchbay.event.ParseDelivery;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.messaging.Message;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Direction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveriesTest {
  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.saw(0);
    lab.close();
  }

  @Test
  void a_message_tells_who_wrote_what_and_when() {
    Event event = event(MESSAGE);

    assertThat(event.kind()).isEqualTo(EventKind.MESSAGE_RECEIVED);
    assertThat(event.authenticity()).isEqualTo(Authenticity.SIGNED);
    assertThat(event.deliveryId()).contains("m_7732");
    assertThat(event.occurredAt()).contains(Instant.parse("2026-05-02T14:01:10Z"));
    assertThat(event.session()).isEmpty();
    Message message = event.message().get();
    assertThat(message.text()).contains("Happy to talk");
    assertThat(message.direction()).contains(Direction.IN);
    assertThat(message.sender()).contains(ProfileRef.of("ruben-sato-demo"));
    assertThat(message.senderName()).contains("Ruben Sato");
    assertThat(message.conversation()).isEmpty();
    assertThat(message.ref().get().linkedInId()).contains("2-eHl6");
  }

  @ParameterizedTest
  @CsvSource({
    "outbound, INVITATION_ACCEPTED",
    "inbound, CONNECTION_ADDED",
    "sideways, CONNECTION_ADDED"
  })
  void an_acceptance_tells_who_invited(String attribution, EventKind kind) {
    Event event = event(ACCEPTED.replace("outbound", attribution));

    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.occurredAt()).contains(Instant.parse("2026-05-02T11:40:00Z"));
    EventPayload.RelationEvent relation = (EventPayload.RelationEvent) event.payload();
    assertThat(relation.person().classicMemberId()).contains("ACoAAEXAMPLE02");
    assertThat(relation.person().publicIdentifier()).contains("ruben-sato-demo");
    assertThat(relation.name()).contains("Ruben Sato");
    assertThat(relation.headline()).contains("COO at Halyard");
  }

  @Test
  void an_acceptance_that_is_told_twice_is_one_fact() {
    String synthetic =
        ACCEPTED.replace("m_7731", "m_8000").replace("2026-05-02T14:05", "2026-05-02T17:05");
    String byAnother = ACCEPTED.replace("0d2c", "ffff");
    String other = ACCEPTED.replace("ACoAAEXAMPLE02", "ACoAAEXAMPLE03");

    assertThat(event(synthetic).dedupeKey()).isEqualTo(event(ACCEPTED).dedupeKey());
    assertThat(event(synthetic).deliveryId()).isNotEqualTo(event(ACCEPTED).deliveryId());
    assertThat(event(byAnother).dedupeKey()).isNotEqualTo(event(ACCEPTED).dedupeKey());
    assertThat(event(other).dedupeKey()).isNotEqualTo(event(ACCEPTED).dedupeKey());
  }

  @Test
  void the_same_message_has_the_same_key_and_another_account_another() {
    String again = MESSAGE.replace("m_7732", "m_9000").replace("9b41", "aaaa");
    String other = MESSAGE.replace("ACoAAEXAMPLE01", "ACoAAEXAMPLE09");

    assertThat(event(again).dedupeKey()).isEqualTo(event(MESSAGE).dedupeKey());
    assertThat(event(other).dedupeKey()).isNotEqualTo(event(MESSAGE).dedupeKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signal.match",
        "signal.engagement",
        "signal.job_change",
        "cadence.step.fired",
        "cadence.lead.replied",
        "cadence.lead.completed",
        "cadence.lead.bounced",
        "cadence.step.draft.requested"
      })
  void the_vendors_own_events_are_passed_on_raw(String type) {
    Event event = event(MATCH.replace("signal.match", type));

    assertThat(event.kind()).isEqualTo(EventKind.VENDOR);
    EventPayload.VendorEvent raw = (EventPayload.VendorEvent) event.payload();
    assertThat(raw.type()).isEqualTo(type);
    assertThat(raw.raw().toString()).contains("Kestrel Data");
    assertThat(event.occurredAt()).contains(Instant.parse("2026-05-02T14:00:00Z"));
  }

  @Test
  void steps_of_an_enrolment_are_told_apart() {
    String step =
        """
        { "type": "cadence.step.fired", "cadenceId": "c1", "enrollmentId": "e1", "stepIndex": 0,
          "stepKind": "linkedin_connect", "firedAt": "2026-05-02T14:00:00.000Z" }""";

    assertThat(event(step).occurredAt()).contains(Instant.parse("2026-05-02T14:00:00Z"));
    assertThat(event(step.replace("\"c1\"", "\"c1\", \"renderedText\": \"x\"")).dedupeKey())
        .isEqualTo(event(step).dedupeKey());
    assertThat(event(step.replace("\"stepIndex\": 0", "\"stepIndex\": 1")).dedupeKey())
        .isNotEqualTo(event(step).dedupeKey());
  }

  @Test
  void a_test_is_a_test_and_what_nobody_knows_is_unknown() {
    assertThat(event(MATCH.replace("signal.match", "signal.match.test")).kind())
        .isEqualTo(EventKind.TEST);
    assertThat(event(MATCH.replace("signal.match", "signal.brand_new")).kind())
        .isEqualTo(EventKind.UNKNOWN);
    assertThat(event(MESSAGE.replace("\"messageUrn\"", "\"urn\"")).kind())
        .isEqualTo(EventKind.VENDOR);
    assertThat(event(ACCEPTED.replace("profileUr", "x")).kind()).isEqualTo(EventKind.VENDOR);
  }

  @Test
  void the_secret_of_the_signal_is_found_by_its_id() {
    WebhookSecrets.keepOfSignal("44aa", SECRET, lab.secrets);
    WebhookSecrets.keepOfCadence("c1", SECRET, lab.secrets);

    assertThat(
            right(lab.port().events().parse(Deliverer.signed(MATCH, SECRET)).execute())
                .value()
                .authenticity())
        .isEqualTo(Authenticity.SIGNED);
    String step = "{ \"type\": \"cadence.lead.replied\", \"cadenceId\": \"c1\" }";
    right(lab.port().events().parse(Deliverer.signed(step, SECRET)).execute());
    assertThat(left(lab.port().events().parse(Deliverer.signed(MESSAGE, SECRET)).execute()))
        .extracting(PortError::message)
        .asString()
        .contains("no webhook secret is configured");
  }

  @Test
  void configured_secrets_are_tried_one_after_the_other() {
    var port =
        lab.port(
            CallOptions.DEFAULT,
            Map.of("webhook-secrets", "whsec_other, " + SECRET.reveal() + " ,"));

    assertThat(
            right(port.events().parse(Deliverer.signed(MATCH, SECRET)).execute())
                .value()
                .authenticity())
        .isEqualTo(Authenticity.SIGNED);
  }

  @Test
  void the_callers_secret_counts_alone() {
    WebhookSecrets.keepOfSignal("44aa", SECRET, lab.secrets);

    assertThat(
            left(
                lab.port()
                    .events()
                    .parse(Deliverer.signed(MATCH, SECRET).secret(Secret.of("whsec_wrong")))
                    .execute()))
        .isInstanceOfSatisfying(
            Fact.UntrustedDelivery.class,
            untrusted ->
                assertThat(untrusted.distrust()).isEqualTo(Fact.UntrustedDelivery.Distrust.FORGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1=", "v1=abc", "v2=", "0123", "V1="})
  void a_signature_of_another_form_matches_nothing(String signature) {
    ParseDelivery delivery =
        ParseDelivery.of(
                DeliveryBody.of(MATCH), Map.of("X-MyAgentMail-Signature", List.of(signature)))
            .secret(SECRET)
            .permittingUnverified();

    assertThat(left(lab.port().events().parse(delivery).execute()))
        .isInstanceOf(Fact.UntrustedDelivery.class);
  }

  @Test
  void unsigned_deliveries_are_read_only_where_that_is_permitted() {
    ParseDelivery unsigned = ParseDelivery.of(DeliveryBody.of(MATCH), Map.of());

    assertThat(left(lab.port().events().parse(unsigned.secret(SECRET)).execute()).message())
        .contains("it carries no signature");
    Delivery read =
        right(lab.port().events().parse(unsigned.secret(SECRET).permittingUnverified()).execute())
            .value();
    assertThat(read.authenticity()).isEqualTo(Authenticity.UNVERIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "not json", "{}", "{ \"type\": 1, \"signal\": 7 }", "{ \"type\": \" \" }"})
  void what_is_signed_and_no_delivery_is_unexpected(String body) {
    assertThat(
            left(
                lab.port().events().parse(Deliverer.signed(body, SECRET).secret(SECRET)).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class);
  }

  private Event event(String body) {
    return right(lab.port().events().parse(Deliverer.signed(body, SECRET).secret(SECRET)).execute())
        .value()
        .events()
        .get(0);
  }
}
