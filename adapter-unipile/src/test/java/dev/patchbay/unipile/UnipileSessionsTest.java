package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Freshness;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectByLink;
import dev.patchbay.session.ConnectWithCookies;
import dev.patchbay.session.ConnectWithCredentials;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.LinkProgress;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.ProxySettings;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionState;
import dev.patchbay.session.SyncLimit;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnipileSessionsTest {
  private static final String PASSWORD = "correct horse battery";

  private final Bench bench = new Bench();
  private final Patchbay patchbay = bench.patchbay(CallOptions.DEFAULT);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_list_has_every_field_the_vendor_tells() {
    List<Session> sessions = patchbay.sessions().list().stream().toList();

    assertThat(sessions).extracting(Session::ref).containsExactly(Bench.MIRA, Bench.ARVID);
    Session mira = sessions.get(0);
    assertThat(mira.displayName()).contains("Mira Solberg");
    assertThat(mira.state()).isEqualTo(SessionState.ACTIVE);
    assertThat(mira.createdAt()).contains(Instant.parse("2026-10-02T07:41:09.221Z"));
    assertThat(mira.owner().get().publicIdentifier()).contains("mira-solberg");
    assertThat(mira.owner().get().classicMemberId()).contains("ACoAABme");
    assertThat(mira.premium())
        .containsExactlyInAnyOrder(
            PremiumProduct.PREMIUM, PremiumProduct.SALES_NAVIGATOR, PremiumProduct.RECRUITER);
    assertThat(mira.organizations())
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.company().companyId()).contains("7712345");
              assertThat(page.name()).contains("Fjordkraft Labs");
              assertThat(page.messaging()).contains(true);
            });
    assertThat(mira.reconnect()).isEqualTo(Option.none());
    assertThat(sessions.get(1).state()).isEqualTo(SessionState.REAUTH_REQUIRED);
    assertThat(sessions.get(1).reason()).contains("CREDENTIALS");
    assertThat(sessions.get(1).reconnect()).contains(new ReconnectHint.LogInAgain(true));
  }

  @Test
  void the_list_is_read_page_by_page_from_the_vendors_store() {
    var first = patchbay.sessions().list(new ListSessions(Option.some(1))).execute().get();

    assertThat(first.value().rows()).extracting(Session::ref).containsExactly(Bench.MIRA);
    assertThat(first.value().end()).isEqualTo(PageEnd.MORE);
    assertThat(first.freshness()).isEqualTo(Freshness.STORED);
    Page<Session> second =
        patchbay
            .sessions()
            .list(new ListSessions(Option.some(1)))
            .from(first.value().next().get())
            .orThrow();
    assertThat(second.rows()).extracting(Session::ref).containsExactly(Bench.ARVID);
    assertThat(second.end()).isEqualTo(PageEnd.END);
  }

  @ParameterizedTest
  @CsvSource({
    "OK, ACTIVE",
    "CONNECTING, LINKING",
    "STOPPED, DEGRADED",
    "ERROR, DEGRADED",
    "PERMISSIONS, DEGRADED",
    "CREDENTIALS, REAUTH_REQUIRED",
    "BRAND_NEW, UNKNOWN"
  })
  void every_status_becomes_its_state(String status, SessionState state) {
    bench.sandbox.accountStatus(Bench.MIRA.id(), status);

    Session session = patchbay.sessions().get(Bench.MIRA).orThrow();

    assertThat(session.state()).isEqualTo(state);
    assertThat(session.observations())
        .extracting(seen -> seen.vendorCode().get())
        .containsExactly(status);
  }

  @Test
  void the_worst_source_decides_and_new_statuses_are_noted() {
    answer(
        """
        {"object":"Account","type":"LINKEDIN","id":"b7Qx2ExampleAcc","sources":[
         {"id":"1","status":"CREDENTIALS"},{"id":"2","status":"OK"},{"id":"3","status":"NEWS"}]}
        """);

    var answer = patchbay.sessions().get(Bench.MIRA).execute().get();

    assertThat(answer.value().state()).isEqualTo(SessionState.REAUTH_REQUIRED);
    assertThat(answer.notes().unrecognised()).extracting("raw").containsExactly("NEWS");
  }

  @Test
  void accounts_of_other_networks_are_left_out_and_refused() {
    String mail = "{\"object\":\"Account\",\"type\":\"GOOGLE_OAUTH\",\"id\":\"mail1\"}";
    answer("{\"object\":\"AccountList\",\"items\":[" + mail + "],\"cursor\":null}");
    assertThat(patchbay.sessions().list().orThrow().rows()).isEmpty();

    answer(mail);
    assertThat(patchbay.sessions().get(session("mail1")).value().getLeft().message())
        .isEqualTo(
            "session.get at unipile-v1: the account cannot do this: it is an account of"
                + " GOOGLE_OAUTH; name one of LinkedIn");
  }

  @Test
  void a_proxy_password_that_the_vendor_echoes_is_nowhere() {
    answer(
        """
        {"object":"Account","type":"LINKEDIN","id":"b7Qx2ExampleAcc","connection_params":{"im":{
         "id":"ACoAABme","proxy":{"host":"10.0.0.9","port":1,"username":"u","password":"pr0xy"}}}}
        """);

    assertThat(patchbay.sessions().get(Bench.MIRA).execute().toString()).doesNotContain("pr0xy");
  }

  @Test
  void an_unknown_account_is_a_session_that_is_not_there() {
    PortError error = patchbay.sessions().get(session("nobody")).value().getLeft();

    assertThat(error).isInstanceOf(FixAccount.SessionNotFound.class);
    assertThat(error.message())
        .isEqualTo(
            "session.get at unipile-v1 (404 errors/resource_not_found): no such session"
                + " unipile-v1:nobody; list the sessions and use one of them");
  }

  @Test
  void a_login_without_questions_is_linked_at_once() {
    LinkProgress progress = patchbay.sessions().connect(login("ida@example.org")).orThrow();

    assertThat(progress).isInstanceOf(LinkProgress.Linked.class);
    LinkProgress.Linked linked = (LinkProgress.Linked) progress;
    assertThat(linked.previous()).isEqualTo(Option.none());
    assertThat(patchbay.sessions().get(linked.session()).orThrow().state())
        .isEqualTo(SessionState.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "2fa, TWO_FACTOR, 482913",
    "otp, ONE_TIME_CODE, 482913",
    "captcha, CAPTCHA, token",
    "contract, CONTRACT_CHOICE, 9300002"
  })
  void a_challenge_is_answered(String mailbox, ChallengeKind kind, String answer) {
    Challenge challenge = challenged(mailbox);

    assertThat(challenge.kinds()).containsExactly(kind);
    assertThat(patchbay.sessions().answer(challenge, answer).orThrow())
        .isEqualTo(LinkProgress.linked(challenge.session().get()));
  }

  @Test
  void challenges_carry_what_their_answer_needs() {
    assertThat(challenged("2fa").source()).contains("APP");
    assertThat(challenged("captcha").captcha())
        .isEqualTo(Map.of("public_key", "0000-sandbox", "data", "blob"));
    assertThat(challenged("contract").choices())
        .isEqualTo(Map.of("9300001", "Fjordkraft Recruiter", "9300002", "Talentbruen"));
  }

  @Test
  void a_challenge_may_follow_a_challenge() {
    Challenge phone = challenged("phone");
    assertThat(phone.kinds()).containsExactly(ChallengeKind.PHONE_NUMBER);

    LinkProgress next = patchbay.sessions().answer(phone, "(+47)91234567").orThrow();

    assertThat(((LinkProgress.Challenged) next).challenge().kinds())
        .containsExactly(ChallengeKind.ONE_TIME_CODE);
  }

  @Test
  void another_kind_of_challenge_can_be_asked_for_and_sent_again() {
    Challenge challenge = challenged("2fa");

    LinkProgress other = patchbay.sessions().switchChallenge(challenge).orThrow();

    assertThat(((LinkProgress.Challenged) other).challenge().kinds())
        .containsExactly(ChallengeKind.ONE_TIME_CODE);
    assertThat(patchbay.sessions().resend(challenge).value().isRight()).isTrue();
  }

  @Test
  void a_wrong_code_is_rejected_and_may_be_followed_by_the_right_one() {
    Challenge challenge = challenged("2fa");

    PortError wrong = patchbay.sessions().answer(challenge, "000000").value().getLeft();

    assertThat(wrong).isInstanceOf(FixAccount.ChallengeRejected.class);
    assertThat(wrong.message())
        .startsWith(
            "session.answerChallenge at unipile-v1 (401 errors/invalid_checkpoint_solution): the"
                + " answer to the challenge was not accepted");
    assertThat(patchbay.sessions().answer(challenge, "482913").value().isRight()).isTrue();
  }

  @Test
  void a_login_attempt_that_is_gone_has_failed() {
    Challenge challenge = challenged("2fa");
    patchbay.sessions().answer(challenge, "482913").orThrow();

    LinkProgress again = patchbay.sessions().answer(challenge, "482913").orThrow();

    assertThat(again)
        .isInstanceOfSatisfying(
            LinkProgress.Failed.class,
            failed ->
                assertThat(failed.vendorCode()).contains("errors/authentication_intent_error"));
  }

  @Test
  void a_tap_in_the_app_is_awaited() {
    Challenge challenge = challenged("inapp");
    assertThat(challenge.kinds()).containsExactly(ChallengeKind.APP_APPROVAL);
    assertThat(challenge.answerable()).isFalse();
    bench.whileWaiting = bench.sandbox::approveInApp;

    LinkProgress progress = patchbay.sessions().await(challenge).orThrow();

    assertThat(progress).isEqualTo(LinkProgress.linked(challenge.session().get()));
  }

  @Test
  void waiting_for_a_tap_goes_on_over_a_look_that_fails() {
    Challenge challenge = challenged("inapp");
    AtomicInteger pauses = new AtomicInteger();
    bench.whileWaiting =
        () -> {
          if (pauses.incrementAndGet() == 1) {
            bench.sandbox.failNext(503, "service_unavailable");
          } else {
            bench.sandbox.approveInApp();
          }
        };

    assertThat(patchbay.sessions().await(challenge).orThrow())
        .isEqualTo(LinkProgress.linked(challenge.session().get()));
    assertThat(pauses).hasValue(2);
  }

  @Test
  void a_tap_that_does_not_come_is_still_running_and_can_be_resumed() {
    Challenge challenge = challenged("inapp");

    PortError error =
        patchbay.sessions().await(challenge).within(Duration.ofSeconds(20)).value().getLeft();

    assertThat(error).isInstanceOf(Resume.StillRunning.class);
    bench.sandbox.approveInApp();
    assertThat(
            patchbay
                .resume(
                    dev.patchbay.session.SessionOperations.SESSION_AWAIT_CHALLENGE,
                    ((Resume.StillRunning) error).token())
                .orThrow())
        .isEqualTo(LinkProgress.linked(challenge.session().get()));
  }

  @Test
  void an_account_that_linkedin_did_not_let_in_has_failed() {
    LinkProgress progress =
        patchbay
            .sessions()
            .await(VendorRef.of(UnipileAdapterProvider.VENDOR, "login", Bench.ARVID.id()))
            .orThrow();

    assertThat(progress)
        .isEqualTo(
            new LinkProgress.Failed(
                "the account was made, but LinkedIn did not let it in",
                Option.some("CREDENTIALS")));
  }

  @Test
  void a_handle_of_something_else_is_refused_before_anything_is_sent() {
    PortError error =
        patchbay
            .sessions()
            .await(VendorRef.of(UnipileAdapterProvider.VENDOR, "chat", "c1"))
            .value()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "session.awaitChallenge at unipile-v1: session.awaitChallenge.handle: is of the kind"
                + " chat; give the handle of a challenge");
  }

  @ParameterizedTest
  @CsvSource({"restricted, AccountRestricted", "busy, SessionBusy", "slow, OutcomeUnknown"})
  void a_login_that_cannot_be_made_is_an_error(String mailbox, String kind) {
    assertThat(
            patchbay.sessions().connect(login(mailbox + "@example.org")).value().getLeft().kind())
        .isEqualTo(kind);
  }

  @Test
  void a_wrong_password_or_an_unanswerable_captcha_ends_the_attempt() {
    LinkProgress wrong =
        patchbay
            .sessions()
            .connect(ConnectWithCredentials.builder("ida@example.org", Secret.of("wrong")).build())
            .orThrow();
    LinkProgress captcha = patchbay.sessions().connect(login("captchaonly@example.org")).orThrow();

    assertThat(wrong)
        .isEqualTo(
            new LinkProgress.Failed(
                "Unauthorized: The credentials are not accepted.",
                Option.some("errors/invalid_credentials")));
    assertThat(captcha).isInstanceOf(LinkProgress.Failed.class);
  }

  @Test
  void cookies_connect_too_and_a_vendor_that_repeats_them_shows_nothing() {
    ConnectWithCookies cookies =
        ConnectWithCookies.builder(Secret.of("li-at-cookie-value"))
            .userAgent("Mozilla/5.0")
            .country("NO")
            .disabledProducts(Product.ORGANIZATION)
            .syncLimit(SyncLimit.latest(200, 50))
            .proxy(ProxySettings.of("10.0.0.9", 8080).login("u", Secret.of("proxy-secret")))
            .build();
    assertThat(patchbay.sessions().connect(cookies).orThrow())
        .isInstanceOf(LinkProgress.Linked.class);

    bench.sandbox.answerNext(
        400,
        "application/json",
        "{\"title\":\"Bad\",\"type\":\"errors/invalid_parameters\",\"status\":400,"
            + "\"detail\":\"li-at-cookie-value via proxy-secret\"}");
    PortError error = patchbay.sessions().connect(cookies).value().getLeft();

    assertThat(error.toString()).doesNotContain("li-at-cookie-value", "proxy-secret");
    assertThat(error.message()).endsWith("request: Bad: *** via ***");
  }

  @Test
  void arguments_that_the_vendor_lacks_are_refused() {
    assertThat(
            patchbay
                .sessions()
                .connect(login("a@example.org").toBuilder().name("me").build())
                .value()
                .getLeft()
                .message())
        .isEqualTo(
            "session.connectWithCredentials at unipile-v1: session.connectWithCredentials.name is"
                + " not supported: vendor cannot; do without it");
    assertThat(
            patchbay
                .sessions()
                .connect(login("a@example.org").toBuilder().country("NO").ip("192.0.2.7").build())
                .value()
                .getLeft()
                .message())
        .contains("session.connectWithCredentials.ip: cannot be used together with");
  }

  @Test
  void a_link_says_what_was_asked_and_what_is_possible() {
    Instant asked = bench.sandbox.clock().instant().plus(Duration.ofDays(7));

    LinkProgress.LinkOpened opened =
        (LinkProgress.LinkOpened)
            patchbay
                .sessions()
                .connect(ConnectByLink.builder().name("user-5512").expiresAt(asked).build())
                .orThrow();

    assertThat(opened.url()).startsWith(bench.sandbox.baseUrl() + "/hosted/");
    assertThat(opened.handle()).isEqualTo(Option.none());
    assertThat(opened.askedExpiry()).contains(asked);
    assertThat(opened.possibleExpiry())
        .contains(bench.sandbox.clock().instant().plus(Duration.ofDays(1)));
  }

  @Test
  void a_link_is_read_in_either_spelling() {
    answer("{\"object\":\"HostedAuthURL\",\"url\":\"https://example.org/l\"}");

    assertThat(patchbay.sessions().connect(ConnectByLink.builder().build()).orThrow())
        .isInstanceOf(LinkProgress.LinkOpened.class);
  }

  @Test
  void reconnecting_keeps_the_reference() {
    LinkProgress progress =
        patchbay.sessions().reconnect(Bench.ARVID, login("arvid@example.org")).orThrow();

    assertThat(progress).isEqualTo(LinkProgress.relinked(Bench.ARVID, Bench.ARVID));
    assertThat(((LinkProgress.Linked) progress).idChanged()).isFalse();
    assertThat(patchbay.sessions().get(Bench.ARVID).orThrow().state())
        .isEqualTo(SessionState.ACTIVE);
  }

  @Test
  void reconnecting_may_meet_a_challenge_too() {
    LinkProgress asked =
        patchbay.sessions().reconnect(Bench.ARVID, login("2fa@example.org")).orThrow();

    assertThat(
            patchbay
                .sessions()
                .answer(((LinkProgress.Challenged) asked).challenge(), "482913")
                .orThrow())
        .isEqualTo(LinkProgress.relinked(Bench.ARVID, Bench.ARVID));
  }

  @Test
  void reconnecting_by_link_is_awaited() {
    LinkProgress.LinkOpened opened =
        (LinkProgress.LinkOpened)
            patchbay.sessions().reconnect(Bench.ARVID, ConnectByLink.builder().build()).orThrow();
    bench.whileWaiting = () -> bench.sandbox.accountStatus(Bench.ARVID.id(), "OK");

    assertThat(patchbay.sessions().await(opened.handle().get()).orThrow())
        .isEqualTo(LinkProgress.relinked(Bench.ARVID, Bench.ARVID));
  }

  @Test
  void reconnecting_with_a_name_is_refused_where_no_link_carries_it() {
    PortError error =
        patchbay
            .sessions()
            .reconnect(Bench.ARVID, login("a@example.org").toBuilder().name("me").build())
            .value()
            .getLeft();

    assertThat(error.message())
        .isEqualTo(
            "session.reconnect at unipile-v1: session.reconnect.method.name is not supported: only"
                + " a link takes a name; leave it out");
  }

  @Test
  void a_disconnected_session_is_gone() {
    DisconnectConfirmation sure = DisconnectConfirmation.irreversible(Bench.ARVID);

    assertThat(patchbay.sessions().disconnect(sure).value().isRight()).isTrue();

    assertThat(patchbay.sessions().list().stream().map(Session::ref)).containsExactly(Bench.MIRA);
    assertThat(patchbay.sessions().disconnect(sure).value().getLeft())
        .isInstanceOf(FixAccount.SessionNotFound.class);
  }

  @Test
  void usage_is_the_inmail_balance() {
    assertThat(
            patchbay.sessions().usage(GetUsage.current()).on(Bench.MIRA).orThrow().inMailCredits())
        .isEqualTo(
            Map.of(
                PremiumProduct.PREMIUM, 5,
                PremiumProduct.RECRUITER, 30,
                PremiumProduct.SALES_NAVIGATOR, 50));
  }

  @Test
  void the_key_is_probed_without_an_account() {
    assertThat(patchbay.sessions().probeKey().orThrow()).isEqualTo(KeyProbe.ACCEPTED);

    bench.sandbox.failNext(401, "missing_credentials");
    assertThat(patchbay.sessions().probeKey().value().getLeft().kind()).isEqualTo("BadCredentials");
  }

  @Test
  void a_success_that_is_none_is_told_apart() {
    answer("{\"object\":\"AccountFailedToRestart\"}");
    assertThat(patchbay.sessions().get(Bench.MIRA).value().getLeft().message())
        .isEqualTo(
            "session.get at unipile-v1 (200): unexpected answer: the answer has object"
                + " \"AccountFailedToRestart\", expected Account");

    answer("{\"object\":\"AccountFailedToRestart\"}");
    assertThat(patchbay.sessions().connect(login("a@example.org")).value().getLeft().message())
        .contains("check with session.list before repeating it");
  }

  private Challenge challenged(String mailbox) {
    LinkProgress progress = patchbay.sessions().connect(login(mailbox + "@example.org")).orThrow();
    return ((LinkProgress.Challenged) progress).challenge();
  }

  private void answer(String json) {
    bench.sandbox.answerNext(200, "application/json", json);
  }

  private static ConnectWithCredentials login(String username) {
    return ConnectWithCredentials.builder(username, Secret.of(PASSWORD)).build();
  }

  private static SessionRef session(String id) {
    return new SessionRef(UnipileAdapterProvider.VENDOR, id);
  }
}
