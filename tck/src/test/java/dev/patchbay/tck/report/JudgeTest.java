package dev.patchbay.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.tck.report.Outcome.Verdict;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.run.Check;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JudgeTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final Check GOOD = Check.of("CALL-1", "profile.get", "good", List::of);
  private static final Check BAD =
      Check.of("CALL-1", "profile.get", "bad", () -> List.of("a thing is missing"));

  private static Judge admitting(String check) {
    return new Judge(
        DeviationLedger.parse(
            "{\"deviations\":[{\"rule\":\"CALL-1\",\"operation\":\"profile.get\",\"check\":\""
                + check
                + "\",\"reason\":\"r\",\"link\":\"l\",\"expires\":\"2026-12-01\"}]}"),
        TODAY);
  }

  @Test
  void what_throws_fails_and_says_which_check_it_is() {
    Outcome outcome = new Judge(DeviationLedger.EMPTY, TODAY).judge(BAD);

    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(outcome.message()).isEqualTo("CALL-1 profile.get: bad\na thing is missing");
  }

  @Test
  void what_the_ledger_names_and_fails_deviates() {
    Outcome outcome = admitting("bad").judge(BAD);

    assertThat(outcome.verdict()).isEqualTo(Verdict.DEVIATES);
    assertThat(outcome.deviation().get().reason()).isEqualTo("r");
  }

  @Test
  void what_the_ledger_names_and_passes_fails() {
    Outcome outcome = admitting("good").judge(GOOD);

    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(outcome.message())
        .isEqualTo(
            "CALL-1 profile.get: good passes, but the ledger says it deviates; take this out of"
                + " it: CALL-1 profile.get: good");
  }
}
