package dev.patchbay.session;

import static dev.patchbay.session.SessionState.ACTIVE;
import static dev.patchbay.session.SessionState.CHALLENGE;
import static dev.patchbay.session.SessionState.DEGRADED;
import static dev.patchbay.session.SessionState.LINKING;
import static dev.patchbay.session.SessionState.REAUTH_REQUIRED;
import static dev.patchbay.session.SessionState.REMOVED;
import static dev.patchbay.session.SessionState.RESTRICTED;
import static dev.patchbay.session.SessionState.SUSPENDED;
import static dev.patchbay.session.SessionState.THROTTLED;
import static dev.patchbay.session.SessionState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionReducerTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "OK, ACTIVE",
    "LINKED, ACTIVE",
    "CONNECTING, LINKING",
    "CHALLENGE_OPEN, CHALLENGE",
    "CHALLENGE_FAILED, REAUTH_REQUIRED",
    "CREDENTIALS_LOST, REAUTH_REQUIRED",
    "THROTTLED, THROTTLED",
    "THROTTLED_OR_CHALLENGED, THROTTLED",
    "FAULT, DEGRADED",
    "STOPPED, DEGRADED",
    "UNREACHABLE, DEGRADED",
    "SUSPENDED, SUSPENDED",
    "RESTRICTED, RESTRICTED",
    "NOT_FOUND, DEGRADED",
    "DELETED, REMOVED",
    "UNRECOGNISED, UNKNOWN"
  })
  void an_active_session_moves_as_the_table_says(Signal signal, SessionState expected) {
    assertThat(state(at(0, Signal.OK), at(10, signal))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECTING, CHALLENGE_OPEN, CHALLENGE",
    "CONNECTING, LINKED, ACTIVE",
    "CHALLENGE_OPEN, LINKED, ACTIVE",
    "CHALLENGE_OPEN, CHALLENGE_FAILED, REAUTH_REQUIRED",
    "FAULT, OK, ACTIVE",
    "FAULT, CREDENTIALS_LOST, REAUTH_REQUIRED",
    "CREDENTIALS_LOST, CONNECTING, LINKING",
    "CREDENTIALS_LOST, UNREACHABLE, REAUTH_REQUIRED",
    "CREDENTIALS_LOST, FAULT, REAUTH_REQUIRED",
    "CREDENTIALS_LOST, NOT_FOUND, REAUTH_REQUIRED",
    "THROTTLED, CREDENTIALS_LOST, REAUTH_REQUIRED",
    "THROTTLED, OK, THROTTLED",
    "SUSPENDED, OK, ACTIVE",
    "RESTRICTED, OK, RESTRICTED",
    "RESTRICTED, LINKED, RESTRICTED",
    "RESTRICTED, SUSPENDED, RESTRICTED",
    "RESTRICTED, DELETED, REMOVED",
    "DELETED, OK, REMOVED"
  })
  void transitions_follow_the_table(Signal first, Signal second, SessionState expected) {
    assertThat(state(at(0, first), at(10, second))).isEqualTo(expected);
  }

  @Test
  void nothing_known_is_unknown() {
    assertThat(state()).isEqualTo(UNKNOWN);
    assertThat(state(at(0, Signal.NOT_FOUND))).isEqualTo(UNKNOWN);
  }

  @Test
  void R2_three_absences_a_minute_apart_are_needed() {
    Observation ok = at(0, Signal.OK);
    assertThat(state(ok, at(60, Signal.NOT_FOUND), at(120, Signal.NOT_FOUND))).isEqualTo(DEGRADED);
    assertThat(
            state(
                ok, at(60, Signal.NOT_FOUND), at(119, Signal.NOT_FOUND), at(179, Signal.NOT_FOUND)))
        .isEqualTo(DEGRADED);
    assertThat(
            state(
                ok, at(60, Signal.NOT_FOUND), at(120, Signal.NOT_FOUND), at(180, Signal.NOT_FOUND)))
        .isEqualTo(REMOVED);
  }

  @Test
  void R2_anything_else_in_between_starts_the_count_anew() {
    assertThat(
            state(
                at(0, Signal.NOT_FOUND),
                at(60, Signal.NOT_FOUND),
                at(90, Signal.UNREACHABLE),
                at(120, Signal.NOT_FOUND),
                at(180, Signal.NOT_FOUND)))
        .isEqualTo(DEGRADED);
  }

  @Test
  void a_throttle_ends_when_the_clock_passes_it_and_not_before() {
    Observation bar = at(10, Signal.THROTTLED).until(START.plusSeconds(100));
    assertThat(health(99, at(0, Signal.OK), bar).state()).isEqualTo(THROTTLED);
    assertThat(health(99, at(0, Signal.OK), bar).until()).contains(START.plusSeconds(100));
    assertThat(health(100, at(0, Signal.OK), bar).state()).isEqualTo(ACTIVE);
    assertThat(health(100, at(0, Signal.OK), bar).until()).isEmpty();
  }

  @Test
  void a_throttle_without_an_end_lasts_a_day() {
    Observation bar = at(0, Signal.THROTTLED);
    int day = (int) Duration.ofDays(1).toSeconds();
    assertThat(health(day - 1, bar).state()).isEqualTo(THROTTLED);
    assertThat(health(day, bar).state()).isEqualTo(UNKNOWN);
  }

  @Test
  void a_second_throttle_that_may_hide_a_checkpoint_needs_a_person() {
    Observation first = at(0, Signal.THROTTLED).mayHideChallenge().until(START.plusSeconds(60));
    Observation second = at(120, Signal.THROTTLED).mayHideChallenge().until(START.plusSeconds(180));
    assertThat(state(first, second)).isEqualTo(REAUTH_REQUIRED);
    assertThat(state(first, at(90, Signal.OK), second)).isEqualTo(REAUTH_REQUIRED);
    assertThat(health(121, first, Observations.success(START.plusSeconds(90)), second).state())
        .isEqualTo(THROTTLED);
    assertThat(health(121, at(0, Signal.THROTTLED), at(120, Signal.THROTTLED)).state())
        .isEqualTo(THROTTLED);
  }

  @Test
  void what_is_refused_within_a_pause_that_was_told_is_no_second_one() {
    Observation told = at(0, Signal.THROTTLED).mayHideChallenge().until(START.plusSeconds(600));
    Observation within = at(300, Signal.THROTTLED_OR_CHALLENGED);
    Observation again = at(300, Signal.THROTTLED).mayHideChallenge().until(START.plusSeconds(600));
    Observation longer = at(300, Signal.THROTTLED).mayHideChallenge().until(START.plusSeconds(900));
    Observation after = at(600, Signal.THROTTLED_OR_CHALLENGED);

    assertThat(health(301, told, within).state()).isEqualTo(THROTTLED);
    assertThat(health(301, told, again).state()).isEqualTo(THROTTLED);
    assertThat(health(301, told, longer).state()).isEqualTo(REAUTH_REQUIRED);
    assertThat(health(601, told, within, after).state()).isEqualTo(REAUTH_REQUIRED);
  }

  @Test
  void concurrent_throttles_do_not_confirm_each_other() {
    assertThat(state(at(0, Signal.THROTTLED_OR_CHALLENGED), at(59, Signal.THROTTLED_OR_CHALLENGED)))
        .isEqualTo(THROTTLED);
  }

  @Test
  void a_challenge_that_runs_out_needs_a_new_login() {
    Observation told = at(0, Signal.CHALLENGE_OPEN).until(START.plusSeconds(900));
    assertThat(health(899, told).state()).isEqualTo(CHALLENGE);
    assertThat(health(899, told).until()).contains(START.plusSeconds(900));
    assertThat(health(900, told).state()).isEqualTo(REAUTH_REQUIRED);
    assertThat(health(269, at(0, Signal.CHALLENGE_OPEN)).state()).isEqualTo(CHALLENGE);
    assertThat(health(270, at(0, Signal.CHALLENGE_OPEN)).state()).isEqualTo(REAUTH_REQUIRED);
  }

  @Test
  void a_restriction_ends_only_when_a_person_says_so() {
    Observation released = Observation.of(Signal.OK, Cause.USER, START.plusSeconds(20));
    assertThat(state(at(0, Signal.RESTRICTED), released)).isEqualTo(ACTIVE);
  }

  @Test
  void a_login_that_takes_long_says_so() {
    Observation linking = at(0, Signal.CONNECTING);
    assertThat(health(300, linking).reason()).isEmpty();
    assertThat(health(301, linking).state()).isEqualTo(LINKING);
    assertThat(health(301, linking).reason())
        .contains("linking takes longer than expected, it began at 2026-11-20T08:00:00Z");
  }

  @Test
  void the_account_shows_its_worst_product() {
    SessionHealth health =
        health(
            60,
            at(0, Signal.OK).about(Product.CLASSIC),
            at(0, Signal.CREDENTIALS_LOST).about(Product.SALES_NAVIGATOR).code("CREDENTIALS"));
    assertThat(health.state()).isEqualTo(REAUTH_REQUIRED);
    assertThat(health.reason()).contains("CREDENTIALS");
    assertThat(health.of(Product.CLASSIC)).isEqualTo(ACTIVE);
    assertThat(health.of(Product.SALES_NAVIGATOR)).isEqualTo(REAUTH_REQUIRED);
    assertThat(health.of(Product.RECRUITER)).isEqualTo(REAUTH_REQUIRED);
  }

  @Test
  void a_product_is_never_better_than_the_account() {
    SessionHealth health =
        health(60, at(5, Signal.OK).about(Product.CLASSIC), at(0, Signal.SUSPENDED));
    assertThat(health.of(Product.CLASSIC)).isEqualTo(SUSPENDED);
  }

  @Test
  void a_login_outdates_what_was_said_about_products() {
    assertThat(state(at(0, Signal.CREDENTIALS_LOST).about(Product.RECRUITER), at(9, Signal.LINKED)))
        .isEqualTo(ACTIVE);
    assertThat(state(at(0, Signal.CREDENTIALS_LOST).about(Product.RECRUITER), at(9, Signal.OK)))
        .isEqualTo(REAUTH_REQUIRED);
  }

  @Test
  void of_two_products_without_a_name_the_worse_counts() {
    assertThat(state(at(0, Signal.CREDENTIALS_LOST), at(0, Signal.OK))).isEqualTo(REAUTH_REQUIRED);
    assertThat(state(at(0, Signal.RESTRICTED))).isEqualTo(RESTRICTED);
  }

  static Observation at(int seconds, Signal signal) {
    return Observation.of(signal, Cause.POLL, START.plusSeconds(seconds));
  }

  private static SessionState state(Observation... seen) {
    return health(200, seen).state();
  }

  private static SessionHealth health(int seconds, Observation... seen) {
    return SessionReducer.reduce(List.of(seen), START.plusSeconds(seconds));
  }
}
