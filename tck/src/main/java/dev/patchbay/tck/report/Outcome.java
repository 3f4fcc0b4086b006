package dev.patchbay.tck.report;

import dev.patchbay.tck.rule.Deviation;
import dev.patchbay.tck.run.Check;
import io.vavr.control.Option;

/**
 * What came of one check.
 *
 * @param check the check
 * @param verdict whether it passed
 * @param message what is wrong, in words; empty when it passed
 * @param deviation what excuses it, for {@link Verdict#DEVIATES}
 */
public record Outcome(Check check, Verdict verdict, String message, Option<Deviation> deviation) {

  static Outcome passed(Check check) {
    return new Outcome(check, Verdict.PASSED, "", Option.none());
  }

  static Outcome failed(Check check, String message) {
    return new Outcome(check, Verdict.FAILED, message, Option.none());
  }

  static Outcome deviates(Check check, String message, Deviation deviation) {
    return new Outcome(check, Verdict.DEVIATES, message, Option.some(deviation));
  }

  /** How a check ended. */
  public enum Verdict {
    /** The adapter is right. */
    PASSED,
    /** The adapter is wrong, or its ledger is. */
    FAILED,
    /** The adapter is wrong as its ledger says. */
    DEVIATES
  }
}
