package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.Lab.right;
import static dev.patchbay.myagentmail.event.Deliverer.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.event.Event;
import dev.patchbay.event.EventKind;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailCadences;
import dev.patchbay.myagentmail.cadence.CadenceEvent;
import dev.patchbay.myagentmail.cadence.LeadMove;
import dev.patchbay.myagentmail.cadence.StepKind;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.Deliverer;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceEventsTest {
  private static final VendorRef CADENCE = VendorRef.of(MyAgentMail.VENDOR, "cadence", "c-1");

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_step_that_was_taken_tells_what_was_sent() {
    CadenceEvent.StepFired fired =
        (CadenceEvent.StepFired)
            read("""
                    { "type": "cadence.step.fired", "cadenceId": "c-1", "enrollmentId": "e-1",
                      "stepIndex": 1, "stepKind": "email", "channelUrn": null,
                      "renderedSubject": "A question", "renderedText": "Is it broken?",
                      "firedAt": "2026-05-02T15:00:00.000Z" }""")
                .get();

    assertThat(fired.cadence()).isEqualTo(CADENCE);
    assertThat(fired.enrollment()).contains("e-1");
    assertThat(fired.at()).contains(Instant.parse("2026-05-02T15:00:00Z"));
    assertThat(fired.stepIndex()).contains(1);
    assertThat(fired.stepKind()).contains(StepKind.EMAIL);
    assertThat(fired.channelUrn()).isEmpty();
    assertThat(fired.subject()).contains("A question");
    assertThat(fired.text()).contains("Is it broken?");
  }

  @Test
  void a_kind_of_step_that_nobody_knows_is_unknown_and_none_is_none() {
    String fired = "{ \"type\": \"cadence.step.fired\", \"cadenceId\": \"c-1\"%s }";

    assertThat(step(fired.formatted(", \"stepKind\": \"fax\"")).stepKind())
        .contains(StepKind.UNKNOWN);
    assertThat(step(fired.formatted("")).stepKind()).isEmpty();
  }

  private CadenceEvent.StepFired step(String body) {
    return (CadenceEvent.StepFired) read(body).get();
  }

  @ParameterizedTest
  @CsvSource({"replied, REPLIED", "completed, COMPLETED", "bounced, BOUNCED"})
  void what_became_of_a_lead_is_told(String word, LeadMove move) {
    assertThat(
            read(
                """
                { "type": "cadence.lead.%s", "cadenceId": "c-1", "enrollmentId": "e-1",
                  "leadExternalId": "crm-77", "occurredAt": "2026-05-02T15:00:00.000Z",
                  "reason": "as it is" }"""
                    .formatted(word)))
        .contains(
            new CadenceEvent.LeadMoved(
                CADENCE,
                Option.some("e-1"),
                Option.some(Instant.parse("2026-05-02T15:00:00Z")),
                move,
                Option.some("crm-77"),
                Option.some("as it is")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"type\": \"cadence.step.draft.requested\", \"cadenceId\": \"c-1\" }",
        "{ \"type\": \"cadence.step.fired\" }",
        "{ \"type\": \"cadence.lead.replied\", \"cadenceId\": \"c-1\", \"reason\": [] }",
      })
  void what_has_no_documented_form_or_names_no_cadence_stays_raw(String body) {
    assertThat(read(body)).isEmpty();
    assertThat(event(body).kind()).isEqualTo(EventKind.VENDOR);
  }

  @Test
  void other_events_tell_nothing_of_the_kind() {
    assertThat(read(Deliverer.MATCH)).isEmpty();
    assertThat(read(Deliverer.MESSAGE)).isEmpty();
  }

  private Option<CadenceEvent> read(String body) {
    return MyAgentMailCadences.event(event(body));
  }

  private Event event(String body) {
    return right(lab.port().events().parse(Deliverer.signed(body, SECRET).secret(SECRET)).execute())
        .value()
        .events()
        .get(0);
  }
}
