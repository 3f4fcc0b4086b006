package dev.patchbay.error;

import io.vavr.control.Option;
import java.time.Instant;

final class WaitText {
  private WaitText() {}

  static String until(Option<Instant> until) {
    return until
        .map(time -> "; try again after " + time)
        .getOrElse("; the vendor does not say for how long");
  }
}
