package dev.patchbay.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpecificationTest {
  private static final String TWO =
      """
      ### CALL-1 (MUST) One thing
      Intent: something.
      ### CALL-2 (SHOULD) Another
      Untestable: nobody can see it.
      """;

  @Test
  void every_rule_has_an_intent_and_a_violation_of_its_own() {
    Specification rules = Specification.load();

    assertThat(rules.rules()).hasSizeGreaterThan(20);
    assertThat(rules.rules()).extracting(Rule::title).doesNotHaveDuplicates();
    assertThat(rules.rules()).filteredOn(rule -> rule.untestable().isDefined()).hasSize(1);
  }

  @Test
  void number_level_title_and_reason_are_read() {
    assertThat(Specification.parse(TWO).rules())
        .extracting(Rule::toString)
        .containsExactly(
            "Rule[id=CALL-1, level=MUST, title=One thing, intent=something., untestable=None]",
            "Rule[id=CALL-2, level=SHOULD, title=Another, intent=, untestable=Some(nobody can see it.)]");
  }

  @Test
  void a_rule_without_a_case_and_a_case_without_a_rule_are_gaps() {
    Specification rules = Specification.parse(TWO);

    assertThat(rules.gaps(List.of("CALL-1"), Map.of())).isEmpty();
    assertThat(rules.gaps(List.of("CALL-2", "CALL-9"), Map.of()))
        .containsExactly(
            "rule CALL-1 has no case: One thing",
            "rule CALL-2 has a case but is marked untestable",
            "a case names the rule CALL-9, which does not exist");
  }

  @Test
  void a_rule_that_a_pack_is_without_needs_a_reason_and_no_case() {
    Specification rules = Specification.parse(TWO);

    assertThat(rules.gaps(List.of(), Map.of("CALL-1", "the vendor has no such thing"))).isEmpty();
    assertThat(rules.gaps(List.of(), Map.of("CALL-1", " ")))
        .containsExactly("rule CALL-1 has no case: One thing");
    assertThat(rules.gaps(List.of("CALL-1"), Map.of("CALL-1", "none", "CALL-8", "none")))
        .containsExactlyInAnyOrder(
            "rule CALL-1 has a case, but the pack says that none can",
            "the pack is without the rule CALL-8, which does not exist");
  }

  @Test
  void a_heading_that_is_no_rule_is_a_mistake() {
    assertThatThrownBy(() -> Specification.parse("### CALL-1 One thing"))
        .hasMessage("Not the heading of a rule: ### CALL-1 One thing");
    assertThatThrownBy(() -> Specification.parse(TWO + TWO))
        .hasMessage("The specification has two rules CALL-1");
  }
}
