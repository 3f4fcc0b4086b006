package dev.patchbay.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  private static final String KILLED =
      "KILLED\t1\tdev.a.One.get line 3 NullReturnValsMutator #5\tx";
  private static final String LATE = "TIMED_OUT\t1\tdev.a.One.get line 4 MathMutator #7\tx";
  private static final String UNSEEN = "NO_COVERAGE\t0\tdev.a.b.Two.get line 3 MathMutator #5\t";
  private static final String SURVIVED = "SURVIVED\t9\tdev.a.b.Two.get line 9 MathMutator #15\t";

  @Test
  void mutants_are_counted_by_package_and_in_all() {
    assertThat(Figures.of(List.of(KILLED, LATE, UNSEEN, SURVIVED)).text())
        .map(line -> line.replaceAll(" +", " "))
        .contains(
            "dev.a 2 1 1 0 0 0 100.0%", "dev.a.b 2 0 0 1 1 0 0.0%", "total 4 1 1 1 1 0 50.0%");
  }

  @Test
  void what_was_not_noticed_is_listed() {
    assertThat(Figures.of(List.of(KILLED, LATE, UNSEEN, SURVIVED)).text())
        .endsWith(
            "Not noticed:",
            "NO_COVERAGE dev.a.b.Two.get line 3 MathMutator #5",
            "SURVIVED    dev.a.b.Two.get line 9 MathMutator #15");
  }

  @Test
  void a_mutant_that_is_tried_again_counts_once_as_it_came_out_last() {
    assertThat(Figures.of(List.of(SURVIVED, SURVIVED.replace("SURVIVED", "KILLED"))).text())
        .map(line -> line.replaceAll(" +", " "))
        .contains("total 1 1 0 0 0 0 100.0%");
  }

  @Test
  void what_the_JVM_refuses_is_no_mutant_and_what_went_wrong_was_not_noticed() {
    assertThat(
            Figures.of(
                    List.of(
                        KILLED.replace("KILLED", "NON_VIABLE"),
                        SURVIVED.replace("SURVIVED", "RUN_ERROR")))
                .text())
        .map(line -> line.replaceAll(" +", " "))
        .contains("total 1 0 0 0 0 1 0.0%");
  }
}
