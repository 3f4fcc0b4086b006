package dev.patchbay.session;

import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was said about one product, or about the account as a whole, in the order of time. */
final class Track {
  private @Nullable Verdict base;
  private @Nullable Instant since;
  private final Throttle throttle = new Throttle();

  void see(Observation seen) {
    if (state() == SessionState.REMOVED) {
      return;
    }
    switch (seen.signal()) {
      case OK -> {
        if (seen.cause() != Cause.POLL) {
          throttle.clearSuspicion();
        }
        become(SessionState.ACTIVE, seen);
      }
      case LINKED -> {
        throttle.clearSuspicion();
        become(SessionState.ACTIVE, seen);
      }
      case CONNECTING -> become(SessionState.LINKING, seen);
      case CHALLENGE_OPEN -> challenge(seen);
      case CHALLENGE_FAILED, CREDENTIALS_LOST -> become(SessionState.REAUTH_REQUIRED, seen);
      case THROTTLED, THROTTLED_OR_CHALLENGED -> throttle.see(seen);
      case FAULT, STOPPED, UNREACHABLE -> {
        if (base == null || !base.state().needsHuman()) {
          become(SessionState.DEGRADED, seen);
        }
      }
      case SUSPENDED -> become(SessionState.SUSPENDED, seen);
      case RESTRICTED -> become(SessionState.RESTRICTED, seen);
      case DELETED -> become(SessionState.REMOVED, seen);
      case UNRECOGNISED -> become(SessionState.UNKNOWN, seen);
      case NOT_FOUND -> {}
    }
  }

  /** A new login outdates what was said about a product, unless that does not end by a login. */
  void forget() {
    if (state() != SessionState.RESTRICTED && state() != SessionState.REMOVED) {
      base = null;
      throttle.clearSuspicion();
    }
  }

  Option<Verdict> verdict(Instant now) {
    Option<Verdict> own = Option.of(base).map(state -> aged(state, now));
    Option<Verdict> barred = throttle.verdict(now);
    return own.flatMap(one -> barred.map(other -> Verdict.worse(one, other)).orElse(own))
        .orElse(barred);
  }

  private void become(SessionState next, Observation seen) {
    boolean released = seen.signal() == Signal.OK && seen.cause() == Cause.USER;
    if (state() == SessionState.RESTRICTED && next != SessionState.REMOVED && !released) {
      return;
    }
    if (state() != next) {
      since = seen.at();
    }
    base = Verdict.of(next, seen);
  }

  private void challenge(Observation seen) {
    Verdict before = base;
    become(SessionState.CHALLENGE, seen);
    if (base != null && base.state() == SessionState.CHALLENGE) {
      Option<Instant> running =
          Option.of(before)
              .filter(verdict -> verdict.state() == SessionState.CHALLENGE)
              .flatMap(Verdict::until)
              .filter(end -> end.isAfter(seen.at()));
      base =
          base.until(
              seen.until()
                  .orElse(running)
                  .getOrElse(() -> seen.at().plus(SessionReducer.CHALLENGE_LASTS)));
    }
  }

  private Verdict aged(Verdict verdict, Instant now) {
    if (verdict.state() == SessionState.CHALLENGE
        && verdict.until().exists(end -> !end.isAfter(now))) {
      return new Verdict(
          SessionState.REAUTH_REQUIRED, Option.none(), Option.some("the challenge expired"));
    }
    boolean late =
        verdict.state() == SessionState.LINKING
            && since != null
            && since.plus(SessionReducer.LINKING_STALE_AFTER).isBefore(now);
    return late
        ? verdict.because("linking takes longer than expected, it began at " + since)
        : verdict;
  }

  private @Nullable SessionState state() {
    return base == null ? null : base.state();
  }
}
