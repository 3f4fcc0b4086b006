package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HostileAnswersTest {
  private static final Set<String> RULES = Set.of("WIRE-5", "WIRE-6", "WIRE-7", "WIRE-8");

  private static List<String> failures(Defect defect, Set<String> rules) throws Exception {
    Pack pack = Pack.load(Path.of(HostileAnswersTest.class.getResource("/packs/toy").toURI()));
    Subject subject =
        new Subject(
            new ToyProvider(defect), pack, url -> Map.of("url", url, "key", "toy-key-0001"));
    List<String> failed = new ArrayList<>();
    try (Suite suite = new Suite(subject, List.of(), DeviationLedger.EMPTY, LocalDate.EPOCH)) {
      for (Check check : suite.checks()) {
        if (rules.contains(check.rule())) {
          try {
            check.body().run();
          } catch (AssertionError wrong) {
            failed.add(check.label() + "\n" + wrong.getMessage());
          }
        }
      }
    }
    return failed;
  }

  @Test
  void a_right_adapter_gets_over_every_answer() throws Exception {
    assertThat(failures(Defect.NONE, RULES)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LOSES_UNHEARD_OF_CONSTANTS",
        "CHOKES_ON_NEW_MEMBERS",
        "THROWS_FOR_ANOTHER_TYPE",
        "TAKES_TEXT_FOR_AN_ADDRESS"
      })
  void a_wrong_adapter_fails_by_its_rule(Defect defect) throws Exception {
    assertThat(failures(defect, Set.of(defect.rule()))).isNotEmpty();
  }

  @Test
  void a_failure_names_the_place_and_what_stood_there() throws Exception {
    assertThat(failures(Defect.LOSES_UNHEARD_OF_CONSTANTS, Set.of("WIRE-5")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "an unheard-of text at /distance (was \"FIRST\"): /networkDistance was"
                            + " FIRST and is lost; expected UNKNOWN and a note"));
  }
}
