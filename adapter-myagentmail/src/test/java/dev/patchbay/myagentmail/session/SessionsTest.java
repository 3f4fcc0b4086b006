package dev.patchbay.myagentmail.session;

import static dev.patchbay.myagentmail.Lab.NADIA;
import static dev.patchbay.myagentmail.Lab.RUBEN;
import static dev.patchbay.myagentmail.Lab.error;
import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.raw.RawAnswer;
import dev.patchbay.search.PostQuery;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.session.GetUsage;
import dev.patchbay.session.KeyProbe;
import dev.patchbay.session.Observation;
import dev.patchbay.session.Observations;
import dev.patchbay.session.ReconnectHint;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionReducer;
import dev.patchbay.session.SessionState;
import dev.patchbay.session.Signal;
import dev.patchbay.session.Usage;
import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final String ACTIVE =
      """
      { "id": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "label": "Nadia - sales",
        "status": "active", "createdAt": "2026-05-02T08:14:33.120Z", "lastUsedAt": null }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void an_account_is_read_from_the_list_and_the_utilization() {
    sessions(ACTIVE);
    utilization("");

    Page<Session> page = right(lab.port().sessions().list().execute()).value();

    assertThat(page.end()).isEqualTo(PageEnd.ONE_PAGE);
    Session nadia = page.rows().get(0);
    assertThat(nadia.ref()).isEqualTo(NADIA);
    assertThat(nadia.displayName()).contains("Nadia - sales");
    assertThat(nadia.state()).isEqualTo(SessionState.ACTIVE);
    assertThat(nadia.createdAt()).contains(Instant.parse("2026-05-02T08:14:33.120Z"));
    assertThat(nadia.lastUsedAt()).isEmpty();
    assertThat(nadia.reconnect()).isEmpty();
  }

  @Test
  void a_pause_shows_in_the_utilization_alone_and_ends_by_itself() {
    sessions(ACTIVE);
    utilization(paused("2026-08-21T09:00:00.000Z"));

    Session nadia = listed();

    assertThat(nadia.state()).isEqualTo(SessionState.THROTTLED);
    assertThat(nadia.throttledUntil()).contains(Instant.parse("2026-08-21T09:00:00Z"));
    assertThat(nadia.reason()).contains("LinkedIn answered 999");
    assertThat(nadia.healthAt(Instant.parse("2026-08-21T08:59:59Z")).state())
        .isEqualTo(SessionState.THROTTLED);
    assertThat(nadia.healthAt(Instant.parse("2026-08-21T09:00:00Z")).state())
        .isEqualTo(SessionState.ACTIVE);
  }

  @Test
  void looking_at_one_pause_again_and_again_is_not_a_second_one() {
    sessions(ACTIVE);
    utilization(paused("2026-08-21T09:00:00.000Z"));
    List<Observation> seen = new ArrayList<>();
    for (int minute = 0; minute < 5; minute++) {
      seen.addAll(listed().observations());
      lab.time.pass(Duration.ofMinutes(10));
    }

    assertThat(SessionReducer.reduce(seen, lab.time.instant()).state())
        .isEqualTo(SessionState.THROTTLED);
  }

  @Test
  void a_second_pause_after_the_first_asks_for_a_person() {
    sessions(ACTIVE);
    utilization(paused("2026-08-20T13:00:00.000Z"));
    List<Observation> seen = new ArrayList<>(listed().observations());
    assertThat(SessionReducer.reduce(seen, lab.time.instant()).state())
        .isEqualTo(SessionState.THROTTLED);

    lab.time.pass(Duration.ofHours(2));
    assertThat(SessionReducer.reduce(seen, lab.time.instant()).state())
        .isEqualTo(SessionState.ACTIVE);

    utilization(paused("2026-08-21T14:00:00.000Z"));
    seen.addAll(listed().observations());
    assertThat(SessionReducer.reduce(seen, lab.time.instant()).state())
        .isEqualTo(SessionState.REAUTH_REQUIRED);
  }

  @Test
  void a_probe_that_fails_after_the_pause_asks_for_a_person_and_a_success_does_not() {
    sessions(ACTIVE);
    utilization(paused("2026-08-20T13:00:00.000Z"));
    List<Observation> seen = new ArrayList<>(listed().observations());
    lab.time.pass(Duration.ofHours(2));

    lab.post("search/content", error(429, "LINKEDIN_RATE_LIMITED"));
    List<Observation> probed = new ArrayList<>(seen);
    probed.add(Observations.of(probe(), lab.time.instant()).get());
    assertThat(probed.get(probed.size() - 1).signal()).isEqualTo(Signal.THROTTLED_OR_CHALLENGED);
    assertThat(SessionReducer.reduce(probed, lab.time.instant()).state())
        .isEqualTo(SessionState.REAUTH_REQUIRED);

    seen.add(Observations.success(lab.time.instant()));
    lab.time.pass(Duration.ofHours(1));
    seen.add(Observations.of(probe(), lab.time.instant()).get());
    assertThat(SessionReducer.reduce(seen, lab.time.instant()).state())
        .isEqualTo(SessionState.THROTTLED);
  }

  private PortError probe() {
    return left(
        lab.nadia().search().posts(PostQuery.builder().keywords("hello").build()).execute());
  }

  @Test
  void a_status_other_than_active_asks_for_a_new_login() {
    sessions(ACTIVE.replace("\"active\"", "\"expired\""));
    utilization("");

    Answer<Page<Session>> answer = right(lab.port().sessions().list().execute());

    Session lost = answer.value().rows().get(0);
    assertThat(lost.state()).isEqualTo(SessionState.REAUTH_REQUIRED);
    assertThat(lost.reconnect()).contains(new ReconnectHint.LogInAgain(false));
    assertThat(lost.observations().get(0).vendorCode()).contains("expired");
    assertThat(answer.notes().unrecognised()).extracting(word -> word.raw()).contains("expired");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void a_status_that_is_not_told_is_unknown(String status) {
    sessions(ACTIVE.replace("\"active\"", status));
    utilization("");

    assertThat(listed().state()).isEqualTo(SessionState.UNKNOWN);
  }

  @Test
  void the_list_is_not_told_without_its_pauses() {
    sessions(ACTIVE);
    lab.get("sessions/utilization", error(429, "RATE_LIMITED"));

    assertThat(left(lab.port().sessions().list().execute()).origin().vendorCode())
        .contains("RATE_LIMITED");
  }

  @Test
  void one_account_is_found_in_the_list() {
    sessions(ACTIVE);
    utilization("");

    assertThat(right(lab.port().sessions().get(NADIA).execute()).value().ref()).isEqualTo(NADIA);
    assertThat(left(lab.port().sessions().get(RUBEN).execute()))
        .isInstanceOf(FixAccount.SessionNotFound.class);
  }

  @Test
  void budgets_are_told_by_bucket_whatever_they_are_called() {
    utilization(
        """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "status": "active",
          "counts": { "profile_lookup": 17, "brand_new": 1 },
          "remaining": { "profile_lookup": 13, "search_signal": 46 } }""");

    Answer<?> answer = right(lab.nadia().sessions().usage(GetUsage.current()).execute());
    List<Usage> usages =
        right(lab.nadia().sessions().usage(GetUsage.current()).execute()).value().usages();

    assertThat(usages)
        .extracting(usage -> usage.vendorAction().get())
        .containsExactly("search_signal", "profile_lookup", "brand_new");
    Usage lookups = usages.get(1);
    assertThat(lookups.action()).isEqualTo(UsageAction.PROFILE_VIEW);
    assertThat(lookups.period()).contains(UsagePeriod.DAY);
    assertThat(lookups.used()).contains(17);
    assertThat(lookups.limit()).contains(30);
    assertThat(lookups.remaining()).contains(13);
    assertThat(usages.get(0).used()).contains(0);
    assertThat(usages.get(2).action()).isEqualTo(UsageAction.UNKNOWN);
    assertThat(answer.notes().unrecognised()).extracting(word -> word.raw()).contains("brand_new");
  }

  @Test
  void an_account_without_a_utilization_is_not_active() {
    utilization("");

    assertThat(left(lab.nadia().sessions().usage(GetUsage.current()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{ \"ok\": true }", "gone"})
  void any_success_disconnects(String body) {
    lab.delete("sessions/" + NADIA.id(), json(body));

    right(lab.port().sessions().disconnect(confirmed()).execute());
  }

  @Test
  void a_disconnect_without_content_is_done_and_one_that_says_no_is_not() {
    lab.delete("sessions/" + NADIA.id(), WireMock.aResponse().withStatus(204));
    right(lab.port().sessions().disconnect(confirmed()).execute());

    lab.delete("sessions/" + NADIA.id(), error(404, "SESSION_NOT_FOUND"));
    assertThat(left(lab.port().sessions().disconnect(confirmed()).execute()))
        .isInstanceOfSatisfying(
            FixAccount.SessionNotFound.class,
            missing -> assertThat(missing.session()).contains(NADIA));

    lab.delete("sessions/" + NADIA.id(), WireMock.serverError());
    assertThat(left(lab.port().sessions().disconnect(confirmed()).execute()))
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("session.get"));
  }

  private static DisconnectConfirmation confirmed() {
    return DisconnectConfirmation.irreversible(NADIA);
  }

  @Test
  void a_key_is_proved_and_what_the_vendor_says_of_it_is_left_over() {
    lab.vendor.stubFor(
        WireMock.get("/v1/me").willReturn(json("{ \"tenant\": \"acme\", \"n\": 2, \"x\": null }")));

    Answer<KeyProbe> answer = right(lab.port().sessions().probeKey().execute());

    assertThat(answer.value()).isEqualTo(KeyProbe.ACCEPTED);
    assertThat(answer.leftovers(RawAnswer.class).get().content())
        .isEqualTo(Map.of("tenant", "acme", "n", 2L));

    lab.vendor.stubFor(WireMock.get("/v1/me").willReturn(json(401, "{ \"error\": \"no\" }")));
    assertThat(left(lab.port().sessions().probeKey().execute()))
        .isInstanceOf(FixContract.BadCredentials.class);
  }

  private Session listed() {
    return right(lab.port().sessions().list().execute()).value().rows().get(0);
  }

  private void sessions(String sessions) {
    lab.get("sessions", json("{ \"sessions\": [" + sessions + "] }"));
  }

  private void utilization(String sessions) {
    lab.get(
        "sessions/utilization",
        json(
            """
            { "ok": true, "budget": { "search_signal": 50, "profile_lookup": 30 },
              "sessions": [%s] }"""
                .formatted(sessions)));
  }

  private static String paused(String until) {
    return """
        { "sessionId": "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11", "label": "Nadia - sales",
          "status": "active", "rateLimitedUntil": "%s",
          "rateLimitReason": "LinkedIn answered 999", "counts": {}, "remaining": {} }"""
        .formatted(until);
  }
}
