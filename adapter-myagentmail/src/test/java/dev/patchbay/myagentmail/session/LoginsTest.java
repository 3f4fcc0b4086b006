package dev.patchbay.myagentmail.session;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.RUBEN;
import static dev.patchbay.myagentmail.Lab.error;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.codec.PlainText;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.AnswerChallenge;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {
  private static final String PASSWORD = "correct horse battery";
  private static final ConnectWithCredentials LOGIN =
      ConnectWithCredentials.builder("nadia@example.org", Secret.of(PASSWORD))
          .name("Nadia - sales")
          .build();
  private static final String LINKED =
      """
      { "ok": true, "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11",
        "label": "Nadia - sales", "createdAt": "2026-05-02T08:14:33.120Z" }""";
  private static final String CHALLENGED =
      """
      { "ok": false, "challenge": true, "challengeId": "chl_91fa", "challengeType": "%s",
        "verifyEndpoint": "/v1/linkedin/sessions/verify",
        "pollEndpoint": "/v1/linkedin/sessions/poll",
        "expiresAt": "2026-08-20T12:15:00.000Z" }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_login_may_come_through_at_once() {
    lab.post("sessions", json(LINKED));

    LinkProgress progress = right(connect()).value();

    assertThat(progress).isEqualTo(LinkProgress.linked(NADIA));
    lab.posted(
        "sessions",
        """
        { "email": "nadia@example.org", "password": "correct horse battery",
          "label": "Nadia - sales" }""");
  }

  @ParameterizedTest
  @CsvSource({"pin, ONE_TIME_CODE", "mobile, APP_APPROVAL", "carrier_pigeon, ONE_TIME_CODE"})
  void a_challenge_can_be_met_in_both_ways_whatever_is_announced(String type, ChallengeKind first) {
    lab.post("sessions", json(CHALLENGED.formatted(type)));

    Answer<LinkProgress> answer = right(connect());

    Challenge challenge = ((LinkProgress.Challenged) answer.value()).challenge();
    assertThat(challenge.kinds())
        .containsExactlyInAnyOrder(ChallengeKind.ONE_TIME_CODE, ChallengeKind.APP_APPROVAL);
    assertThat(challenge.kinds().get(0)).isEqualTo(first);
    assertThat(challenge.answerable()).isTrue();
    assertThat(challenge.expiresAt()).contains(Instant.parse("2026-08-20T12:15:00Z"));
    assertThat(answer.notes().unrecognised()).hasSize(type.equals("carrier_pigeon") ? 1 : 0);
  }

  @Test
  void the_code_is_sent_with_the_label_of_the_login() {
    lab.post("sessions/verify", json(LINKED));

    LinkProgress progress =
        right(lab.port().sessions().answer(AnswerChallenge.of(challenge(), "492817")).execute())
            .value();

    assertThat(progress).isEqualTo(LinkProgress.linked(NADIA));
    lab.posted(
        "sessions/verify",
        """
        { "challengeId": "chl_91fa", "pin": "492817", "label": "Nadia - sales" }""");
  }

  @Test
  void an_approval_is_awaited_as_the_vendors_page_does() {
    polls(
        json(202, "{ \"ok\": false, \"pending\": true }"),
        json(202, "{ \"ok\": false, \"pending\": true, \"error\": \"not yet\" }"),
        json(LINKED));

    LinkProgress progress = right(lab.port().sessions().await(challenge()).execute()).value();

    assertThat(progress).isEqualTo(LinkProgress.linked(NADIA));
    assertThat(lab.time.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
    lab.vendor.verify(
        3,
        WireMock.postRequestedFor(WireMock.urlEqualTo("/v1/linkedin/sessions/poll"))
            .withRequestBody(
                WireMock.equalToJson(
                    "{ \"challengeId\": \"chl_91fa\", \"label\": \"Nadia - sales\" }")));
  }

  @Test
  void code_and_approval_go_on_at_once_and_the_first_result_wins() throws Exception {
    Challenge challenge = challenge();
    lab.post("sessions/poll", json(LINKED).withFixedDelay((int) TimeUnit.SECONDS.toMillis(20)));
    lab.post("sessions/verify", json(LINKED));
    Patchbay port = lab.port();

    CompletableFuture<Either<PortError, Answer<LinkProgress>>> approved =
        port.sessions().await(challenge).executeAsync();
    CompletableFuture<Either<PortError, Answer<LinkProgress>>> answered =
        port.sessions().answer(AnswerChallenge.of(challenge, "492817")).executeAsync();
    Object first = CompletableFuture.anyOf(approved, answered).get(15, TimeUnit.SECONDS);
    approved.cancel(true);

    assertThat(right(answered.join()).value()).isEqualTo(LinkProgress.linked(NADIA));
    assertThat(first).isEqualTo(answered.join());
  }

  @Test
  void a_challenge_that_expired_ends_the_attempt_and_says_nothing_of_the_key() {
    lab.post("sessions/poll", json(401, "{ \"error\": \"challenge expired\" }"));

    LinkProgress progress = right(lab.port().sessions().await(challenge()).execute()).value();

    assertThat(progress)
        .isInstanceOfSatisfying(
            LinkProgress.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo("challenge expired"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401})
  void a_wrong_code_is_rejected(int status) {
    lab.post("sessions/verify", json(status, "{ \"ok\": false, \"error\": \"wrong PIN\" }"));

    assertThat(
            left(lab.port().sessions().answer(AnswerChallenge.of(challenge(), "000000")).execute()))
        .isInstanceOf(FixAccount.ChallengeRejected.class)
        .extracting(PortError::message)
        .asString()
        .endsWith("the answer to the challenge was not accepted: wrong PIN");
  }

  @Test
  void a_code_may_lead_to_another_challenge() {
    lab.post("sessions/verify", json(CHALLENGED.formatted("mobile").replace("91fa", "92aa")));

    LinkProgress progress =
        right(lab.port().sessions().answer(AnswerChallenge.of(challenge(), "492817")).execute())
            .value();

    Challenge next = ((LinkProgress.Challenged) progress).challenge();
    lab.post("sessions/verify", json(LINKED));
    right(lab.port().sessions().answer(AnswerChallenge.of(next, "1")).execute());
    lab.posted(
        "sessions/verify",
        "{ \"challengeId\": \"chl_92aa\", \"pin\": \"1\", \"label\": \"Nadia - sales\" }");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 422})
  void what_linkedin_refuses_ends_the_attempt(int status) {
    lab.post(
        "sessions",
        json(status, "{ \"ok\": false, \"error\": \"LinkedIn rejected the credentials\" }"));

    if (status == 422) {
      assertThat(left(connect())).isNotNull();
    } else {
      assertThat(right(connect()).value())
          .isInstanceOfSatisfying(
              LinkProgress.Failed.class,
              failed -> assertThat(failed.reason()).isEqualTo("LinkedIn rejected the credentials"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{ \"ok\": true }", "{ \"ok\": false }", "[]", "{ \"challenge\": true }"})
  void a_success_that_says_nothing_leaves_the_outcome_unknown(String body) {
    lab.post("sessions", json(body));

    assertThat(left(connect()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("session.list"));
  }

  @Test
  void caps_and_a_bad_key_are_errors_and_no_end_of_an_attempt() {
    lab.post("sessions", error(403, "TOO_MANY_SESSIONS"));
    assertThat(left(connect())).isInstanceOf(FixContract.PlanRequired.class);
    lab.post("sessions", json(401, "{ \"error\": \"invalid key\" }"));
    assertThat(left(connect())).isInstanceOf(FixContract.BadCredentials.class);
  }

  @Test
  void cookies_are_passed_on_as_they_are() {
    lab.post(
        "sessions/import",
        json("{ \"ok\": true, \"sessionId\": \"b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11\" }"));

    LinkProgress progress =
        right(lab.port().sessions().connect(cookies("\"ajax:1234567890\"")).execute()).value();

    assertThat(progress).isEqualTo(LinkProgress.linked(NADIA));
    lab.posted(
        "sessions/import",
        """
        { "liAt": "AQEDAexample", "jsessionId": "\\"ajax:1234567890\\"" }""");
  }

  private static ConnectWithCookies cookies(String jsessionId) {
    return ConnectWithCookies.builder(Secret.of("AQEDAexample"))
        .jsessionId(Secret.of(jsessionId))
        .build();
  }

  @Test
  void both_cookies_are_needed() {
    assertThat(
            left(
                lab.port()
                    .sessions()
                    .connect(ConnectWithCookies.builder(Secret.of("AQEDAexample")).build())
                    .execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(0);
  }

  @Test
  void a_reconnection_is_a_new_session_and_tells_what_stays_behind() {
    lab.post("sessions", json(LINKED));
    signals();

    LinkProgress.Linked linked =
        (LinkProgress.Linked)
            right(lab.port().sessions().reconnect(RUBEN, LOGIN).execute()).value();

    assertThat(linked.session()).isEqualTo(NADIA);
    assertThat(linked.previous()).contains(RUBEN);
    assertThat(linked.idChanged()).isTrue();
    assertThat(linked.orphaned())
        .extracting(orphan -> orphan.handle().id())
        .containsExactly("sig_pinned");
  }

  @Test
  void a_reconnection_that_is_challenged_tells_it_after_the_answer() {
    lab.post("sessions", json(CHALLENGED.formatted("pin")));
    lab.post("sessions/verify", json(LINKED));
    signals();
    Patchbay port = lab.port();
    LinkProgress.Challenged challenged =
        (LinkProgress.Challenged) right(port.sessions().reconnect(RUBEN, LOGIN).execute()).value();

    LinkProgress.Linked linked =
        (LinkProgress.Linked)
            right(
                    port.sessions()
                        .answer(AnswerChallenge.of(challenged.challenge(), "492817"))
                        .execute())
                .value();

    assertThat(linked.previous()).contains(RUBEN);
    assertThat(linked.orphaned()).hasSize(1);
  }

  @Test
  void signals_that_cannot_be_listed_do_not_undo_a_reconnection() {
    lab.post("sessions", json(LINKED));
    lab.get("signals", error(429, "RATE_LIMITED"));

    Answer<LinkProgress> answer = right(lab.port().sessions().reconnect(RUBEN, LOGIN).execute());

    assertThat(((LinkProgress.Linked) answer.value()).orphaned()).isEmpty();
    assertThat(answer.gaps()).extracting(gap -> gap.field()).containsExactly("orphaned");
  }

  private void signals() {
    lab.get(
        "signals",
        json(
            """
            { "signals": [
              { "id": "sig_pinned", "sessionId": "%s" },
              { "id": "sig_auto", "sessionId": null },
              { "id": "sig_other", "sessionId": "%s" } ] }"""
                .formatted(RUBEN.id(), NADIA.id())));
  }

  @Test
  void a_handle_of_something_else_is_refused() {
    assertThat(left(lab.port().sessions().await(SignalHandles.ref("sig_1").handle()).execute()))
        .isInstanceOf(FixCall.InvalidRequest.class);
    lab.saw(0);
  }

  @Test
  void waiting_past_the_deadline_leaves_a_token() {
    lab.post("sessions/poll", json(202, "{ \"ok\": false, \"pending\": true }"));

    PortError error =
        left(lab.port().sessions().await(challenge()).within(Duration.ofSeconds(20)).execute());

    assertThat(error)
        .isInstanceOfSatisfying(
            Resume.StillRunning.class,
            running -> assertThat(running.token().operation()).isEqualTo("session.awaitChallenge"));
  }

  @Test
  void another_process_goes_on_waiting_with_the_text_of_the_token() {
    String kept;
    try (Lab before = new Lab()) {
      before.post("sessions", json(CHALLENGED.formatted("mobile")));
      LinkProgress.Challenged challenged =
          (LinkProgress.Challenged)
              right(before.port().sessions().reconnect(RUBEN, LOGIN).execute()).value();
      before.post("sessions/poll", json(202, "{ \"ok\": false, \"pending\": true }"));
      PortError error =
          left(
              before
                  .port()
                  .sessions()
                  .await(challenged.challenge())
                  .within(Duration.ofSeconds(20))
                  .execute());
      kept = ((Resume.StillRunning) error).token().text();
      assertThat(PlainText.decode(kept).toString()).doesNotContain(PASSWORD, Lab.KEY);
    }

    polls(json(202, "{ \"ok\": false, \"pending\": true }"), json(LINKED));
    signals();
    LinkProgress progress =
        right(
                lab.port()
                    .resume(
                        SessionOperations.SESSION_AWAIT_CHALLENGE, ResumeToken.parse(kept).get())
                    .execute())
            .value();

    LinkProgress.Linked linked = (LinkProgress.Linked) progress;
    assertThat(linked.session()).isEqualTo(NADIA);
    assertThat(linked.previous()).contains(RUBEN);
    assertThat(linked.orphaned()).hasSize(1);
    lab.vendor.verify(
        2,
        WireMock.postRequestedFor(WireMock.urlEqualTo("/v1/linkedin/sessions/poll"))
            .withRequestBody(
                WireMock.equalToJson(
                    "{ \"challengeId\": \"chl_91fa\", \"label\": \"Nadia - sales\" }")));
  }

  @Test
  void waiting_goes_on_over_looks_that_fail() {
    polls(
        json(202, "{ \"ok\": false, \"pending\": true }"),
        json(503, "{ \"error\": \"maintenance\" }"),
        json(502, "<html>bad gateway</html>"),
        json(429, "{ \"code\": \"RATE_LIMITED\", \"retryAfterSec\": 9 }"),
        json(LINKED));

    assertThat(right(lab.port().sessions().await(challenge()).execute()).value())
        .isEqualTo(LinkProgress.linked(NADIA));
    assertThat(lab.time.pauses())
        .containsExactly(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(9));
  }

  @Test
  void a_first_look_that_fails_and_a_key_that_is_locked_out_end_the_waiting() {
    Challenge challenge = challenge();
    lab.post("sessions/poll", json(503, "{ \"error\": \"maintenance\" }"));
    assertThat(left(lab.port().sessions().await(challenge).execute()))
        .isInstanceOf(Resume.VendorUnavailable.class);

    polls(
        json(202, "{ \"ok\": false, \"pending\": true }"),
        json(429, "{ \"error\": \"locked\", \"code\": \"AUTH_LOCKOUT\" }"));
    assertThat(left(lab.port().sessions().await(challenge).execute()))
        .isInstanceOf(FixContract.LockedOut.class);
  }

  @Test
  void passwords_and_cookies_are_in_no_message() {
    lab.post("sessions", json(500, "{ \"error\": \"cannot log in with " + PASSWORD + "\" }"));
    lab.post("sessions/import", json(400, "{ \"error\": \"AQEDAexample is expired\" }"));

    assertThat(left(connect()).toString()).doesNotContain(PASSWORD);
    Challenge challenge = challenge();
    lab.post("sessions/verify", json(400, "{ \"error\": \"PIN 492817 is wrong\" }"));
    assertThat(
            left(lab.port().sessions().answer(AnswerChallenge.of(challenge, " 492817 ")).execute())
                .message())
        .doesNotContain("492817")
        .endsWith("PIN *** is wrong");
    assertThat(right(lab.port().sessions().connect(cookies("ajax:1")).execute()).toString())
        .doesNotContain("AQEDAexample")
        .contains("***");
  }

  private Either<PortError, Answer<LinkProgress>> connect() {
    return lab.port().sessions().connect(LOGIN).execute();
  }

  private Challenge challenge() {
    lab.post("sessions", json(CHALLENGED.formatted("pin")));
    return ((LinkProgress.Challenged) right(connect()).value()).challenge();
  }

  private void polls(ResponseDefinitionBuilder... answers) {
    for (int look = 0; look < answers.length; look++) {
      lab.vendor.stubFor(
          WireMock.post("/v1/linkedin/sessions/poll")
              .inScenario("polls")
              .whenScenarioStateIs(look == 0 ? Scenario.STARTED : "look " + look)
              .willSetStateTo("look " + (look + 1))
              .willReturn(answers[look]));
    }
  }
}
