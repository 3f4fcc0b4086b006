package dev.patchbay.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationChecksTest {
  @ParameterizedTest
  @ValueSource(strings = {"two words", "a\nb", "a\tb", "ключ", "a\u007f"})
  void what_no_header_carries_is_told_without_repeating_it(String value) {
    assertThat(ConfigurationChecks.headerValue(value))
        .isEqualTo(Option.some("must be visible ASCII characters without spaces"));
  }

  @Test
  void what_a_header_carries_is_right() {
    assertThat(ConfigurationChecks.headerValue("tk_1.~!=/+")).isEqualTo(Option.none());
    assertThat(ConfigurationChecks.headerName("X-Hook-Auth")).isEqualTo(Option.none());
    assertThat(ConfigurationChecks.headerName("a b")).contains("is not the name of a header");
  }

  @Test
  void a_choice_names_what_there_is() {
    assertThat(ConfigurationChecks.oneOf(List.of("on", "off")).apply("On"))
        .contains("must be one of on, off");
    assertThat(ConfigurationChecks.oneOf(List.of("on", "off")).apply("on"))
        .isEqualTo(Option.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1e6", "", "9999999999999"})
  void an_answer_has_a_whole_number_of_bytes(String value) {
    assertThat(ConfigurationChecks.maxAnswerBytes().check().apply(value))
        .contains("must be a whole number of bytes, at least 1");
    assertThat(ConfigurationChecks.maxAnswerBytes().fallback()).contains("33554432");
  }
}
