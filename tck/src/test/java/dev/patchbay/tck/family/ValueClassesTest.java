package dev.patchbay.tck.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.value.Range;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.TermKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueClassesTest {
  private final ValueClasses classes =
      new ValueClasses(Vendor.of("toy-v1"), TermKind.COMPANY, List.of(), 40);

  @Test
  void a_text_is_tried_in_scripts_signs_lines_and_at_its_limit() {
    assertThat(classes.legal(String.class))
        .containsOnlyKeys(
            "letters of many scripts",
            "emoji",
            "quotes and brackets",
            "signs of addresses",
            "lines",
            "longest, of emoji")
        .containsEntry("longest, of emoji", "😀".repeat(20));
  }

  @Test
  void a_text_over_the_limit_is_no_legal_value() {
    assertThat(
            new ValueClasses(Vendor.of("toy-v1"), TermKind.COMPANY, List.of(), 12)
                .legal(String.class))
        .containsOnlyKeys("emoji", "longest, of emoji");
  }

  @Test
  void a_range_is_tried_with_each_end_alone_both_and_equal_ones() {
    assertThat(classes.legal(Range.class))
        .containsEntry("min only", Range.atLeast(3))
        .containsEntry("max only", Range.atMost(12))
        .containsEntry("equal ends", Range.between(6, 6));
  }

  @Test
  void a_filter_is_tried_by_id_by_name_and_with_exclusions() {
    assertThat(classes.legal(TermFilter.class))
        .containsOnlyKeys(
            "by id", "by name", "include", "exclude", "include and exclude", "exclude two");
  }

  @Test
  void a_person_is_tried_under_every_name_and_times_at_their_edges() {
    assertThat(classes.legal(ProfileRef.class)).hasSize(6).containsKey("member URN");
    assertThat(classes.legal(Instant.class)).hasSize(3);
  }

  @Test
  void a_record_is_tried_with_each_optional_component_alone_and_with_all() {
    assertThat(classes.legal(ArgumentCapability.class))
        .containsKeys("nothing optional", "with maxLength", "with allowed", "with all parts");
  }

  @Test
  void ids_that_an_address_escapes_take_the_place_of_a_handles() {
    assertThat(
            HandleClasses.of(
                Map.of("handle", "chat:abc", "threadId", "2-x"),
                dev.patchbay.identity.ConversationRef.class))
        .containsEntry("handle in base64", Map.of("handle", "chat:2-Ab9_-x+Q=="));
  }
}
