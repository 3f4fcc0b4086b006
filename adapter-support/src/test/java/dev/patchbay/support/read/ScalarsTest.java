package dev.patchbay.support.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScalarsTest {
  @Test
  void flags_come_in_many_forms() {
    assertThat(Scalars.flag(1.0)).isTrue();
    assertThat(Scalars.flag("0")).isFalse();
    assertThat(Scalars.flag("TRUE")).isTrue();
    assertThat(Scalars.flag("perhaps")).isNull();
    assertThat(Scalars.flag(null)).isNull();
  }

  @Test
  void whole_numbers_come_as_text_and_with_a_point() {
    assertThat(Scalars.whole("12")).isEqualTo(12);
    assertThat(Scalars.whole(12.0)).isEqualTo(12);
    assertThat(Scalars.whole("12.5")).isNull();
    assertThat(Scalars.whole("99999999999")).isNull();
  }

  @Test
  void times_come_as_iso_text_and_as_milliseconds() {
    Instant expected = Instant.parse("2026-11-20T08:15:30.123Z");
    assertThat(Scalars.time("2026-11-20T08:15:30.123Z")).isEqualTo(expected);
    assertThat(Scalars.time("2026-11-20T09:15:30.123+01:00")).isEqualTo(expected);
    assertThat(Scalars.time("2026-11-20 08:15:30.123")).isEqualTo(expected);
    assertThat(Scalars.time(expected.toEpochMilli())).isEqualTo(expected);
    assertThat(Scalars.time(String.valueOf(expected.toEpochMilli()))).isEqualTo(expected);
    assertThat(Scalars.time("2 weeks ago")).isNull();
  }

  @Test
  void lists_come_as_lists_and_as_comma_text() {
    assertThat(Scalars.texts("a, b,,c ")).containsExactly("a", "b", "c");
    assertThat(Scalars.texts(List.of("a", " "))).containsExactly("a");
    assertThat(Scalars.texts(null)).isEmpty();
  }

  @Property(seed = "1")
  void nothing_throws(@ForAll String text) {
    assertThat(Scalars.texts(text)).isNotNull();
    Scalars.time(text);
    Scalars.whole(text);
    Scalars.flag(text);
  }
}
