package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.rule.Rule;
import dev.patchbay.tck.rule.Specification;
import dev.patchbay.tck.run.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DefectsTest {
  /** Failures of some checks, the first of which ends the run where one is enough. */
  private static List<String> failures(Defect defect, Predicate<Check> which, boolean one) {
    List<String> failed = new ArrayList<>();
    try (Suite suite =
        new Suite(ToyProvider.subject(defect), List.of(), DeviationLedger.EMPTY, LocalDate.EPOCH)) {
      for (Check check : suite.checks()) {
        if (which.test(check) && !(one && !failed.isEmpty())) {
          try {
            check.body().run();
          } catch (AssertionError | RuntimeException wrong) {
            failed.add(check.label() + ": " + wrong.getMessage());
          }
        }
      }
    }
    return failed;
  }

  @Test
  @ResourceLock("logs")
  void a_right_adapter_passes_every_check() {
    assertThat(failures(Defect.NONE, any -> true, false)).isEmpty();
  }

  /** A few wait for what never comes, so they wait together. */
  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @ResourceLock(value = "logs", mode = ResourceAccessMode.READ)
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_wrong_adapter_fails_by_a_rule_that_fits(Defect defect) {
    assertThat(failures(defect, check -> check.rule().equals(defect.rule()), true)).isNotEmpty();
  }

  @Test
  void there_are_at_least_forty_defects() {
    assertThat(Defect.values()).hasSizeGreaterThan(40);
  }

  @Test
  void every_rule_that_an_adapter_alone_can_break_is_broken_once() {
    List<String> broken = Stream.of(Defect.values()).map(Defect::rule).distinct().toList();

    assertThat(Specification.load().rules())
        .filteredOn(rule -> rule.untestable().isEmpty() && !broken.contains(rule.id()))
        .extracting(Rule::id)
        .as(
            "held by the port or the pack whatever the adapter does, of the world, or of builders, of"
                + " which the toy has none")
        .containsExactly(
            "PAGE-2", "INPUT-1", "INPUT-3", "INPUT-5", "INPUT-7", "WORLD-1", "WORLD-2", "COVER-1",
            "COVER-2", "COVER-3");
  }
}
