package dev.patchbay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.tck.rule.DeviationLedger;
import dev.patchbay.tck.rule.Rule;
import dev.patchbay.tck.rule.Specification;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DefectsTest {
  private static Map<String, List<String>> failures(Defect defect) throws URISyntaxException {
    Pack pack = Pack.load(Path.of(DefectsTest.class.getResource("/packs/toy").toURI()));
    Subject subject =
        new Subject(
            new ToyProvider(defect), pack, url -> Map.of("url", url, "key", "toy-key-0001"));
    Map<String, List<String>> failed = new TreeMap<>();
    try (Suite suite = new Suite(subject, List.of(), DeviationLedger.EMPTY, LocalDate.EPOCH)) {
      for (Check check : suite.checks()) {
        try {
          check.body().run();
        } catch (AssertionError | RuntimeException wrong) {
          failed
              .computeIfAbsent(check.rule(), any -> new java.util.ArrayList<>())
              .add(check.operation() + " " + check.name() + ": " + wrong.getMessage());
        }
      }
    }
    return failed;
  }

  @Test
  void a_right_adapter_passes_every_check() throws Exception {
    assertThat(failures(Defect.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_wrong_adapter_fails_by_a_rule_that_fits(Defect defect) throws Exception {
    assertThat(failures(defect)).containsKey(defect.rule());
  }

  @Test
  void every_rule_that_an_adapter_alone_can_break_is_broken_once() {
    List<String> broken =
        List.of(Defect.values()).stream().map(Defect::rule).distinct().collect(Collectors.toList());

    assertThat(Specification.load().rules())
        .filteredOn(rule -> rule.untestable().isEmpty() && !broken.contains(rule.id()))
        .extracting(Rule::id)
        .as("held by the port, or by the pack, whatever the adapter does")
        .containsExactly("PAGE-2", "INPUT-1", "INPUT-3", "INPUT-5", "COVER-1", "COVER-2");
  }
}
