package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.tck.family.convenience.OwnProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MakingValuesTest {
  private final List<String> problems = new MakingValues(new OwnProvider()).problems();

  @Test
  void right_factories_and_copies_are_not_blamed() {
    assertThat(problems)
        .noneMatch(line -> line.matches("Asking\\.(of|loudly|with|what|words|at) .*"));
  }

  @Test
  void a_factory_that_drops_what_it_is_given_is_blamed() {
    assertThat(problems)
        .anyMatch(
            line ->
                line.startsWith("Asking.wrongOfNobody makes Asking[who=nobody,")
                    && line.endsWith("which does not hold Sample"));
  }

  @Test
  void a_factory_that_says_what_nobody_gave_is_blamed() {
    assertThat(problems)
        .contains("Asking.wrongOfNobody says nobody of who, which nobody gave it")
        .contains("Asking.wrongWords says [unasked] of words, which nobody gave it");
  }

  @Test
  void two_factories_that_make_the_same_are_blamed() {
    assertThat(problems)
        .anyMatch(line -> line.startsWith("Asking.wrongLoudly makes the same as loudly: "));
  }

  @Test
  void a_copy_that_changes_nothing_or_another_part_is_blamed() {
    assertThat(problems)
        .contains("Asking.wrongWhat changes []")
        .contains("Asking.who changes [what]");
  }

  @Test
  void a_copy_that_drops_what_was_there_is_blamed() {
    assertThat(problems)
        .contains("Asking.wrongMoreWords leaves [Another, Another], without what was there");
  }
}
