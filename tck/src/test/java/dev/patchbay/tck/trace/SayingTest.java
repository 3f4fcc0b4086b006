package dev.patchbay.tck.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.value.NetworkDistance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SayingTest {
  private static boolean says(Object wire, Object value) {
    return Saying.says(wire, value, JsonObject.empty(), 1);
  }

  @Test
  void a_text_is_said_by_itself_and_not_by_a_longer_one() {
    assertThat(says(" Head of Data ", "Head of Data")).isTrue();
    assertThat(says("Head of Data.", "Head of Data")).isFalse();
    assertThat(says("Data platforms, Forecasting", "Forecasting")).isTrue();
  }

  @Test
  void a_number_is_said_in_any_form_and_in_the_unit_that_the_pack_names() {
    assertThat(says("41", 41)).isTrue();
    assertThat(says(41L, 42)).isFalse();
    assertThat(Saying.says("2.5", new BigDecimal("2500000"), JsonObject.empty(), 1_000_000))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:15:30.123Z, true",
    "2026-11-20T09:15:30.123+01:00, true",
    "1795162530123, true",
    "1795162530, true",
    "1795162531, false",
    "2026-11-20T08:15:31.123Z, false"
  })
  void a_time_is_said_as_text_or_as_milliseconds(String wire, boolean said) {
    assertThat(says(wire, Instant.parse("2026-11-20T08:15:30.123Z"))).isEqualTo(said);
  }

  @Test
  void a_constant_is_said_by_its_own_name_or_by_the_one_that_the_pack_gives() {
    JsonObject values = JsonObject.empty().put("DISTANCE_2", "SECOND").put("FIRST", "THIRD_PLUS");

    assertThat(says("first", NetworkDistance.FIRST)).isTrue();
    assertThat(Saying.says("DISTANCE_2", NetworkDistance.SECOND, values, 1)).isTrue();
    assertThat(Saying.says("DISTANCE_2", NetworkDistance.FIRST, values, 1)).isFalse();
    assertThat(Saying.says("FIRST", NetworkDistance.FIRST, values, 1)).isFalse();
  }

  @Test
  void an_identifier_is_said_word_by_word() {
    Set<String> words = Saying.words("https://www.linkedin.com/in/am%C3%A9lie-duprat/");

    assertThat(Saying.identifies(words::contains, "amélie-duprat")).isTrue();
    assertThat(Saying.identifies(words::contains, "amélie-dupra")).isFalse();
  }

  @Test
  void a_name_is_put_together_of_whole_texts_only() {
    assertThat(Saying.composes(List.of("Lina", "Orvik"), "Lina Orvik")).isTrue();
    assertThat(Saying.composes(List.of("Lina", "Orvik"), "Lina Orvi")).isFalse();
    assertThat(Saying.composes(List.of("Counts seals."), "Counts seals")).isFalse();
  }

  @Test
  void a_date_is_said_by_its_numbers_or_the_name_of_its_month() {
    assertThat(Saying.counts(Saying.words("March 2019"), "2019-03")).isTrue();
    assertThat(Saying.counts(Saying.words("2019-04"), "2019-03")).isFalse();
  }
}
