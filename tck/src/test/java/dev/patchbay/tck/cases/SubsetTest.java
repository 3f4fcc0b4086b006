package dev.patchbay.tck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SubsetTest {
  private static List<String> differences(String expected, String actual) {
    return Subset.differences(Json.parse(expected), Json.parse(actual));
  }

  @Test
  void more_members_than_expected_are_fine() {
    assertThat(differences("{\"a\":1}", "{\"a\":1,\"b\":2}")).isEmpty();
  }

  @Test
  void a_missing_or_other_member_is_named_with_its_place() {
    assertThat(differences("{\"a\":{\"b\":\"x\"}}", "{\"a\":{\"b\":\"y\"}}"))
        .containsExactly("/a/b: expected \"x\", got \"y\"");
    assertThat(differences("{\"a\":1}", "{}")).containsExactly("/a: expected 1, got null");
  }

  @Test
  void a_list_has_exactly_the_expected_items_in_order() {
    assertThat(differences("[1,2]", "[1,2]")).isEmpty();
    assertThat(differences("[1,2]", "[2,1]")).hasSize(2);
    assertThat(differences("[1]", "[1,2]")).containsExactly(": expected 1 items, got [1,2]");
  }

  @Test
  void an_expected_null_is_an_absent_member() {
    assertThat(differences("{\"a\":null}", "{}")).isEmpty();
    assertThat(differences("{\"a\":null}", "{\"a\":1}"))
        .containsExactly("/a: expected null, got 1");
  }

  @Test
  void a_reference_is_matched_by_any_of_its_names() {
    String names =
        "{\"ref\":{\"names\":[{\"type\":\"MemberId\",\"id\":\"ACoA\"},{\"slug\":\"x\"}]}}";

    assertThat(differences("{\"ref\":\"ACoA\"}", names)).isEmpty();
    assertThat(differences("{\"ref\":\"x\"}", names)).isEmpty();
    assertThat(differences("{\"ref\":\"ACo\"}", names)).hasSize(1);
  }
}
