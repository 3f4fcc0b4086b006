package dev.patchbay.tck.family;

import dev.patchbay.spi.Adapter;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Runner;
import dev.patchbay.tck.run.Subject;
import java.util.List;

/** Checks of an adapter as a whole: what it brings beside the operations of the port. */
public final class Convenience {
  private Convenience() {}

  /** The checks, as ones of the whole adapter. */
  public static List<Check> checks(String whole, Subject subject, Runner runner) {
    return List.of(
        Check.of(
            "CALL-5", whole, "cancelling what nobody started is refused", runner::cancelsNothing),
        Check.of(
            "FORM-2",
            whole,
            "factories and copies of own values say what they are given",
            () -> new MakingValues(subject.provider()).problems()),
        Check.of(
            "EXT-1",
            whole,
            "own operations are called by the methods of an extension",
            () -> {
              try (Adapter adapter = runner.open()) {
                return new Extensions(subject.provider()).problems(adapter);
              }
            }));
  }
}
