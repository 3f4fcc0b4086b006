package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.report.Outcome.Verdict;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HostileAnswersTest {
  private static List<String> failures(Defect defect, String rule) {
    try (Conformance run =
        Conformance.of(
            new ToyProvider(defect),
            Pack.load(ToyProvider.PACK),
            ToyProvider::configuration,
            List.of(),
            Clock.systemUTC())) {
      return run.checks().stream()
          .filter(check -> check.rule().equals(rule))
          .map(run::run)
          .filter(outcome -> outcome.verdict() == Verdict.FAILED)
          .map(Outcome::message)
          .toList();
    }
  }

  @Test
  void a_failure_names_the_place_and_what_stood_there() {
    assertThat(failures(Defect.LOSES_UNHEARD_OF_CONSTANTS, "WIRE-5"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "an unheard-of text at /distance (was \"FIRST\"): /networkDistance was"
                            + " FIRST and is lost; expected UNKNOWN and a note"));
  }
}
