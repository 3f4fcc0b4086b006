package dev.patchbay.session;

import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts how often in a row a session was not found. */
final class Absence {
  private int times;
  private boolean known;
  private @Nullable Instant last;
  private @Nullable Observation proof;

  void see(Observation seen) {
    if (seen.signal() != Signal.NOT_FOUND || seen.product().isDefined()) {
      times = 0;
      last = null;
      known = true;
    } else if (last == null || !seen.at().isBefore(last.plus(SessionReducer.APART))) {
      last = seen.at();
      times++;
      if (times >= SessionReducer.ABSENCES && proof == null) {
        proof = seen;
      }
    }
  }

  /** The state of the account under what is known of its absence. */
  Option<Verdict> over(Option<Verdict> account) {
    if (proof != null) {
      Verdict removed = Verdict.of(SessionState.REMOVED, proof);
      return Option.some(removed.because("not found " + SessionReducer.ABSENCES + " times"));
    } else if (times == 0 || !known) {
      return account;
    }
    Verdict doubt =
        new Verdict(
            SessionState.DEGRADED,
            Option.none(),
            Option.some("not found " + times + " of " + SessionReducer.ABSENCES + " times"));
    return Option.some(account.map(state -> Verdict.worse(state, doubt)).getOrElse(doubt));
  }
}
