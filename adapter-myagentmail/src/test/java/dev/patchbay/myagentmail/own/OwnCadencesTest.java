package dev.patchbay.myagentmail.own;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Report;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailCadences;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.cadence.Cadence;
import dev.patchbay.myagentmail.cadence.CadenceState;
import dev.patchbay.myagentmail.cadence.CadenceStep;
import dev.patchbay.myagentmail.cadence.CreateCadence;
import dev.patchbay.myagentmail.cadence.CreatedCadence;
import dev.patchbay.myagentmail.cadence.DeleteCadence;
import dev.patchbay.myagentmail.cadence.DraftStrategy;
import dev.patchbay.myagentmail.cadence.EnrollLead;
import dev.patchbay.myagentmail.cadence.Enrollment;
import dev.patchbay.myagentmail.cadence.GetCadence;
import dev.patchbay.myagentmail.cadence.ListCadences;
import dev.patchbay.myagentmail.cadence.ReadEnrollment;
import dev.patchbay.myagentmail.cadence.ReplaceCadenceSteps;
import dev.patchbay.myagentmail.cadence.RunCadence;
import dev.patchbay.myagentmail.cadence.StepCondition;
import dev.patchbay.myagentmail.cadence.StepKind;
import dev.patchbay.myagentmail.cadence.SwitchCadence;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.WebhookSecrets;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.secret.Secret;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnCadencesTest {
  private static final VendorRef CADENCE = VendorRef.of(MyAgentMail.VENDOR, "cadence", "cad_1");
  private static final CadenceStep INVITE =
      CadenceStep.builder(StepKind.LINKEDIN_CONNECT, BigDecimal.ZERO).build();
  private static final CadenceStep WRITE =
      CadenceStep.builder(StepKind.LINKEDIN_MESSAGE, new BigDecimal("0.25"))
          .condition(StepCondition.AFTER_ACCEPT)
          .draftStrategy(DraftStrategy.STATIC)
          .staticBody("Thanks for connecting")
          .notes("be kind")
          .build();
  private static final String MADE =
      """
      { "id": "cad_1", "name": "Warm", "enabled": true, "daily_send_cap": 50,
        "exitOnReply": true, "webhookSecret": "whsec_cadence_0001",
        "steps": [ { "kind": "linkedin_message", "delay_days": 0.25,
          "condition": "after_accept", "draftStrategy": "static",
          "staticBody": "Thanks for connecting" }, { "kind": "carrier_pigeon" } ],
        "createdAt": "2026-05-02T08:00:00.000Z" }""";

  private final Lab lab = new Lab();
  private final MyAgentMailCadences own =
      lab.port().extension(MyAgentMailOperations.class).get().cadences();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_cadence_is_made_and_its_secret_kept() {
    lab.vendor.stubFor(
        post("/v1/cadences").willReturn(json(201, "{ \"ok\": true, \"cadence\": " + MADE + "}")));

    Answer<CreatedCadence> answer =
        right(
            own.create(
                    CreateCadence.builder("Warm")
                        .exitOnReply(true)
                        .dailySendCap(20)
                        .steps(INVITE, WRITE)
                        .build())
                .execute());

    Cadence cadence = answer.value().cadence();
    assertThat(cadence.ref()).isEqualTo(CADENCE);
    assertThat(cadence.state()).isEqualTo(CadenceState.RUNNING);
    assertThat(cadence.dailySendCap()).contains(50);
    assertThat(cadence.steps().get(0).delayDays()).isEqualByComparingTo("0.25");
    assertThat(cadence.steps().get(0).condition()).contains(StepCondition.AFTER_ACCEPT);
    assertThat(cadence.steps().get(1).kind()).isEqualTo(StepKind.UNKNOWN);
    assertThat(answer.notes().unrecognised())
        .extracting(word -> word.raw())
        .containsExactly("carrier_pigeon");
    assertThat(answer.value().webhookSecret()).contains(Secret.of("whsec_cadence_0001"));
    assertThat(lab.secrets.get("myagentmail/cadence/cad_1/secret")).isNotEmpty();
    assertThat(answer.toString()).doesNotContain("whsec_cadence");
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/v1/cadences"))
            .withRequestBody(
                equalToJson(
                    """
                    { "name": "Warm", "exitOnReply": true, "dailySendCap": 20, "steps": [
                      { "kind": "linkedin_connect", "delayDays": 0 },
                      { "kind": "linkedin_message", "delayDays": 0.25,
                        "condition": "after_accept", "draftStrategy": "static",
                        "staticBody": "Thanks for connecting", "notes": "be kind" } ] }""")));
  }

  @Test
  void lists_are_read_under_either_key_and_one_wrapped_or_bare() {
    lab.vendor.stubFor(
        get("/v1/cadences").willReturn(json("{ \"items\": [" + MADE + ", {}, 7] }")));
    assertThat(right(own.list(new ListCadences()).execute()).value().rows()).hasSize(1);
    lab.vendor.stubFor(get("/v1/cadences").willReturn(json("{ \"cadences\": [] }")));
    assertThat(right(own.list(new ListCadences()).execute()).value().rows()).isEmpty();
    lab.vendor.stubFor(get("/v1/cadences").willReturn(json("{ \"rows\": [] }")));
    assertThat(left(own.list(new ListCadences()).execute()))
        .isInstanceOf(Report.UnexpectedResponse.class);

    lab.vendor.stubFor(get("/v1/cadences/cad_1").willReturn(json(MADE)));
    assertThat(right(own.get(new GetCadence(CADENCE)).execute()).value().name()).contains("Warm");
    lab.vendor.stubFor(
        get("/v1/cadences/cad_1")
            .willReturn(
                json(
                    "{ \"cadence\": "
                        + MADE.replace("\"enabled\": true", "\"enabled\": 0")
                        + " }")));
    assertThat(right(own.get(new GetCadence(CADENCE)).execute()).value().state())
        .isEqualTo(CadenceState.PAUSED);
  }

  @Test
  void a_cadence_is_paused_changed_and_deleted() {
    lab.vendor.stubFor(patch(urlEqualTo("/v1/cadences/cad_1")).willReturn(noContent()));
    lab.vendor.stubFor(patch(urlEqualTo("/v1/cadences/cad_1/steps")).willReturn(json("{}")));
    lab.vendor.stubFor(delete("/v1/cadences/cad_1").willReturn(noContent()));
    WebhookSecrets.keepOfCadence("cad_1", Secret.of("whsec_cadence_0001"), lab.secrets);

    right(own.setState(new SwitchCadence(CADENCE, CadenceState.PAUSED)).execute());
    right(own.replaceSteps(new ReplaceCadenceSteps(CADENCE, List.of(INVITE))).execute());
    right(own.delete(new DeleteCadence(CADENCE)).execute());

    lab.vendor.verify(
        patchRequestedFor(urlEqualTo("/v1/cadences/cad_1"))
            .withRequestBody(equalToJson("{ \"enabled\": false }")));
    lab.vendor.verify(
        patchRequestedFor(urlEqualTo("/v1/cadences/cad_1/steps"))
            .withRequestBody(
                equalToJson(
                    "{ \"steps\": [ { \"kind\": \"linkedin_connect\", \"delayDays\": 0 } ] }")));
    assertThat(lab.secrets.get("myagentmail/cadence/cad_1/secret")).isEmpty();
    assertThat(left(own.setState(new SwitchCadence(CADENCE, CadenceState.UNKNOWN)).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(left(own.replaceSteps(new ReplaceCadenceSteps(CADENCE, List.of())).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    assertThat(left(own.get(new GetCadence(SignalHandles.ref("s").handle())).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(3);
  }

  @Test
  void a_lead_is_enrolled_with_all_its_names() {
    lab.vendor.stubFor(
        post("/v1/cadences/cad_1/enrollments")
            .willReturn(json(201, "{ \"created\": true, \"enrollment\": { \"id\": \"e1\" } }")));

    Answer<Enrollment> answer =
        right(
            own.enroll(
                    EnrollLead.builder(CADENCE, "crm-42")
                        .leadName("Ruben Sato")
                        .leadEmail("ruben@example.org")
                        .lead(ProfileRef.of("ACoAAEXAMPLE02"))
                        .session(NADIA)
                        .inbox("9f1c")
                        .startAt(Instant.parse("2026-05-02T08:00:00Z"))
                        .build())
                .execute());

    assertThat(answer.value().created()).contains(true);
    assertThat(answer.leftovers(RawAnswer.class).get().content().toString()).contains("e1");
    lab.vendor.verify(
        postRequestedFor(urlEqualTo("/v1/cadences/cad_1/enrollments"))
            .withRequestBody(
                equalToJson(
                    """
                    { "leadExternalId": "crm-42", "leadName": "Ruben Sato",
                      "leadEmail": "ruben@example.org",
                      "leadLinkedinUrl": "https://www.linkedin.com/in/ACoAAEXAMPLE02",
                      "leadProfileUrn": "urn:li:fsd_profile:ACoAAEXAMPLE02",
                      "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "inboxId": "9f1c",
                      "startAt": "2026-05-02T08:00:00Z" }""")));

    lab.vendor.stubFor(
        post("/v1/cadences/cad_1/enrollments").willReturn(Lab.error(404, "SESSION_NOT_FOUND")));
    assertThat(
            left(
                own.enroll(EnrollLead.builder(CADENCE, "crm-42").session(NADIA).build()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));
  }

  @Test
  void a_run_and_an_enrolment_are_raw() {
    lab.vendor.stubFor(post("/v1/cadences/cad_1/run-now").willReturn(noContent()));
    lab.vendor.stubFor(get("/v1/enrollments/e1").willReturn(json("{ \"step\": 2 }")));

    assertThat(right(own.run(new RunCadence(CADENCE)).execute()).value().content()).isEqualTo("");
    assertThat(right(own.readEnrollment(new ReadEnrollment("e1")).execute()).value().content())
        .isEqualTo(Map.of("step", 2L));
  }

  @Test
  void a_cadence_without_an_id_leaves_the_outcome_unknown() {
    lab.vendor.stubFor(post("/v1/cadences").willReturn(json(201, "{ \"ok\": true }")));

    assertThat(left(own.create(CreateCadence.builder("Warm").build()).execute()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("myagentmail.listCadences"));
  }
}
