package dev.patchbay.session;

import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The pauses LinkedIn imposed, and the suspicion that one of them is a checkpoint in disguise. */
final class Throttle {
  private @Nullable Observation latest;
  private @Nullable Instant end;
  private boolean told;
  private @Nullable Observation suspect;
  private @Nullable Instant suspectEnd;
  private @Nullable Observation confirmed;

  void see(Observation seen) {
    Instant own = seen.until().getOrElse(() -> seen.at().plus(SessionReducer.THROTTLE_LASTS));
    if (seen.signal() == Signal.THROTTLED_OR_CHALLENGED) {
      suspect(seen, own);
    }
    boolean running = end != null && end.isAfter(seen.at());
    boolean tells = seen.until().isDefined();
    if (!running || (tells && !told)) {
      end = own;
      told = tells;
    } else if (tells == told && own.isAfter(end)) {
      end = own;
    }
    latest = seen;
  }

  void clearSuspicion() {
    suspect = null;
    suspectEnd = null;
    confirmed = null;
  }

  Option<Verdict> verdict(Instant now) {
    if (confirmed != null) {
      return Option.some(
          Verdict.of(SessionState.REAUTH_REQUIRED, confirmed)
              .because("throttled again, LinkedIn probably asks for a challenge"));
    }
    return latest != null && end != null && end.isAfter(now)
        ? Option.some(Verdict.of(SessionState.THROTTLED, latest).until(end))
        : Option.none();
  }

  private void suspect(Observation seen, Instant own) {
    if (suspect == null || suspectEnd == null || lapsed(suspectEnd, seen)) {
      suspect = seen;
      suspectEnd = own;
    } else if (!seen.at().isBefore(suspect.at().plus(SessionReducer.APART))
        && !known(suspect, suspectEnd, seen)) {
      confirmed = seen;
    }
  }

  /** While a pause lasts whose end was told, the vendor refuses calls without asking LinkedIn. */
  private static boolean known(Observation first, Instant firstEnd, Observation seen) {
    return first.until().isDefined()
        && seen.at().isBefore(firstEnd)
        && !seen.until().exists(end -> end.isAfter(firstEnd));
  }

  private static boolean lapsed(Instant firstEnd, Observation seen) {
    return seen.at().isAfter(firstEnd.plus(SessionReducer.THROTTLE_LASTS));
  }
}
