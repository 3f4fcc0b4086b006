package dev.patchbay.tck.report;

import dev.patchbay.tck.rule.Deviation;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.run.Check;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Runs checks and holds what comes of them against the ledger, strictly both ways. */
public final class Judge {
  private final DeviationLedger ledger;
  private final LocalDate today;

  /** A judge for one day. */
  public Judge(DeviationLedger ledger, LocalDate today) {
    this.ledger = ledger;
    this.today = today;
  }

  /** Runs a check; whatever it throws is a failure of the adapter. */
  public Outcome judge(Check check) {
    Option<Deviation> excuse =
        ledger.excusing(check.rule(), check.operation(), check.name(), today);
    String wrong = wrong(check);
    if (wrong.isEmpty()) {
      return excuse
          .map(
              needless ->
                  Outcome.failed(
                      check,
                      check.label()
                          + " passes, but the ledger says it deviates; take this out of it: "
                          + needless))
          .getOrElse(() -> Outcome.passed(check));
    }
    return excuse
        .map(admitted -> Outcome.deviates(check, wrong, admitted))
        .getOrElse(() -> Outcome.failed(check, wrong));
  }

  private static String wrong(Check check) {
    try {
      check.body().run();
      return "";
    } catch (AssertionError | RuntimeException | StackOverflowError e) {
      String text = String.valueOf(e.getMessage());
      return text.startsWith(check.rule()) ? text : check.label() + "\n" + text;
    }
  }
}
