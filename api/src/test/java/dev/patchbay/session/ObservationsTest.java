package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.codec.Specimens;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  /** What says something about a session, all its flags set; no other error does. */
  private static final Map<Class<?>, Signal> SIGNALS =
      Map.of(
          FixAccount.SessionExpired.class, Signal.CREDENTIALS_LOST,
          FixAccount.ChallengeRequired.class, Signal.CHALLENGE_OPEN,
          FixAccount.ChallengeRejected.class, Signal.CHALLENGE_OPEN,
          FixAccount.SessionNotFound.class, Signal.NOT_FOUND,
          FixAccount.AccountRestricted.class, Signal.RESTRICTED,
          FixAccount.ProxyFailed.class, Signal.FAULT,
          Wait.AccountRateLimited.class, Signal.THROTTLED_OR_CHALLENGED,
          Resume.VendorUnavailable.class, Signal.UNREACHABLE,
          Resume.NetworkFailure.class, Signal.UNREACHABLE);

  static Stream<Class<?>> errors() {
    return Stream.of(PortError.class.getPermittedSubclasses())
        .flatMap(group -> Stream.of(group.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void an_error_says_about_its_session_what_it_should(Class<?> type) {
    PortError error = (PortError) Specimens.full(0).of(type);

    Option<Observation> seen = Observations.of(error, NOW);

    assertThat(seen.map(Observation::signal)).isEqualTo(Option.of(SIGNALS.get(type)));
    seen.forEach(
        observation -> {
          assertThat(observation.cause()).isEqualTo(Cause.CALL_FAILURE);
          assertThat(observation.at()).isEqualTo(NOW);
          assertThat(observation.product()).isEmpty();
          assertThat(observation.vendorCode()).isEqualTo(error.origin().vendorCode());
          assertThat(observation.vendorText()).containsExactly(error.message());
        });
  }

  @Test
  void a_throttle_keeps_its_end() {
    Instant end = NOW.plusSeconds(60);
    Origin here = Origin.local("search.people", Vendor.of("acme-v1"));

    assertThat(
            Observations.of(new Wait.AccountRateLimited(here, Option.some(end)), NOW).get().until())
        .containsExactly(end);
    assertThat(Observations.of(new Wait.AccountRateLimited(here, Option.none()), NOW).get().until())
        .isEmpty();
  }

  @Test
  void a_throttle_of_a_vendor_that_hides_checkpoints_says_so() {
    Origin here = Origin.local("search.posts", Vendor.of("acme-v1"));

    assertThat(
            Observations.of(new Wait.AccountRateLimited(here, Option.none(), true), NOW)
                .get()
                .signal())
        .isEqualTo(Signal.THROTTLED_OR_CHALLENGED);
    assertThat(
            Observations.of(new Wait.AccountRateLimited(here, Option.none()), NOW).get().signal())
        .isEqualTo(Signal.THROTTLED);
  }

  @Test
  void a_success_is_good_news_about_the_whole_account() {
    assertThat(Observations.success(NOW))
        .isEqualTo(Observation.of(Signal.OK, Cause.CALL_SUCCESS, NOW));
  }

  @Test
  void only_a_throttle_may_hide_a_challenge() {
    assertThat(Observation.of(Signal.THROTTLED, Cause.PUSH, NOW).mayHideChallenge().signal())
        .isEqualTo(Signal.THROTTLED_OR_CHALLENGED);
    assertThat(Observation.of(Signal.FAULT, Cause.PUSH, NOW).mayHideChallenge().signal())
        .isEqualTo(Signal.FAULT);
  }
}
