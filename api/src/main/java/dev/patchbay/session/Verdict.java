package dev.patchbay.session;

import io.vavr.control.Option;
import java.time.Instant;

/** A state with its end and its reason. */
record Verdict(SessionState state, Option<Instant> until, Option<String> reason) {
  static Verdict of(SessionState state, Observation basis) {
    return new Verdict(state, Option.none(), basis.vendorText().orElse(basis.vendorCode()));
  }

  Verdict until(Instant end) {
    return new Verdict(state, Option.some(end), reason);
  }

  Verdict because(String text) {
    return new Verdict(state, until, Option.some(text));
  }

  static Verdict worse(Verdict one, Verdict other) {
    return other.state.severity() > one.state.severity() ? other : one;
  }
}
