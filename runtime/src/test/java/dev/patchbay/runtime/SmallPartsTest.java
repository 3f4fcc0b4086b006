package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {
  @ParameterizedTest
  @CsvSource({"500ms,PT0.5S", "30s,PT30S", "2m,PT2M", "1h,PT1H", "PT1M30S,PT1M30S", "10 s,PT10S"})
  void durations_are_read_as_people_write_them(String text, Duration expected) {
    assertThat(DurationText.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "-1s", "PT-1S", "PT0S", "30", "soon", "s", "1d", "99999999999s"})
  void other_texts_are_no_durations(String text) {
    assertThat(DurationText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"apikey,api-key", "API_KEY,api-key", "api-kye,api-key", "bse-url,base-url"})
  void slips_are_recognised(String slip, String meant) {
    assertThat(Nearest.to(slip, List.of("api-key", "base-url", "region"))).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour", "x", "dsn"})
  void other_words_are_not_taken_for_slips(String word) {
    assertThat(Nearest.to(word, List.of("api-key", "base-url", "region"))).isEmpty();
  }

  @Test
  void a_piece_of_four_characters_tells_a_secret() {
    assertThat(Redaction.shows("it ends in 4711", "abcdef4711")).isTrue();
    assertThat(Redaction.shows("it ends in 711", "abcdef4711")).isFalse();
    assertThat(Redaction.shows("it is abc", "abc")).isTrue();
  }
}
