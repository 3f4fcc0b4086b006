package dev.patchbay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "2021, 2021",
    "2021-1, 2021-01",
    "2021-01, 2021-01",
    "2021-01-15, 2021-01-15",
    "2021-01-15T10:00:00Z, 2021-01-15",
    "2021-01-15 10:00:00, 2021-01-15",
    "3/1/2021, 2021-03",
    "3/15/2021, 2021-03-15",
    "12/2021, 2021-12",
    "Jan 2021, 2021-01",
    "'  september 2021 ', 2021-09",
    "Sept. 2021, 2021-09",
    "MAY 2021, 2021-05"
  })
  void a_date_is_read_as_far_as_it_goes(String text, String expected) {
    assertThat(PartialDate.parse(text).map(PartialDate::toString)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Present", "13/1/2021", "2021-13", "2021-02-30", "Janvier 2021", "21", "0000"})
  void what_is_no_date_is_not_guessed(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Property(seed = "1")
  void reading_a_date_or_an_age_never_throws(@ForAll @StringLength(max = 40) String text) {
    PartialDate.parse(text).forEach(date -> assertThat(date.flaws()).isEmpty());
    assertThat(ApproximateTime.human(text, Option.none(), NOW).text()).isEqualTo(text);
  }

  @Test
  void a_date_that_does_not_exist_is_flawed() {
    assertThat(PartialDate.of(2021, 2, 29).flaws())
        .containsExactly("There is no date \"2021-02-29\"; correct or drop month and day.");
    assertThat(new PartialDate(2021, Option.none(), Option.some(1)).flaws()).hasSize(1);
    assertThat(PartialDate.of(2024, 2, 29).flaws()).isEmpty();
    assertThat(PartialDate.of(LocalDate.of(2024, 2, 29))).isEqualTo(PartialDate.of(2024, 2, 29));
    assertThat(PartialDate.of(2021)).hasToString("2021");
  }

  @ParameterizedTest
  @CsvSource({
    "3d, DAY, 2026-03-28T12:00:00Z",
    "2 weeks ago, WEEK, 2026-03-17T12:00:00Z",
    "Sent 3 days ago, DAY, 2026-03-28T12:00:00Z",
    "Sent a week ago, WEEK, 2026-03-24T12:00:00Z",
    "an hour ago, HOUR, 2026-03-31T11:00:00Z",
    "5m, MINUTE, 2026-03-31T11:55:00Z",
    "1mo • Edited, MONTH, 2026-02-28T12:00:00Z",
    "2 months ago, MONTH, 2026-01-31T12:00:00Z",
    "1yr, YEAR, 2025-03-31T12:00:00Z",
    "30+ days ago, DAY, 2026-03-01T12:00:00Z",
    "10 seconds ago, SECOND, 2026-03-31T11:59:50Z",
    "Sent yesterday, DAY, 2026-03-30T12:00:00Z",
    "Sent today, DAY, 2026-03-31T12:00:00Z",
    "Just now, MINUTE, 2026-03-31T12:00:00Z"
  })
  void an_age_meant_for_people_becomes_an_estimate(String text, Precision precision, Instant time) {
    ApproximateTime read = ApproximateTime.human(text, Option.none(), NOW);

    assertThat(read.estimate()).contains(time);
    assertThat(read.precision()).isEqualTo(precision);
    assertThat(read.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a while ago", "I know", "vor 3 Tagen", "3 fish", "99999 days ago"})
  void an_age_that_is_not_understood_stays_text(String text) {
    ApproximateTime read = ApproximateTime.human(text, Option.none(), NOW);

    assertThat(read.estimate()).isEmpty();
    assertThat(read.precision()).isEqualTo(Precision.UNKNOWN);
  }

  @Test
  void the_vendors_own_estimate_wins_but_gains_no_precision() {
    Instant told = Instant.parse("2026-03-18T09:30:00Z");
    ApproximateTime read = ApproximateTime.human("2w", Option.some(told), NOW);

    assertThat(read.estimate()).contains(told);
    assertThat(read.precision()).isEqualTo(Precision.WEEK);
    assertThat(ApproximateTime.exact(told).precision()).isEqualTo(Precision.EXACT);
    assertThat(ApproximateTime.of(told, Precision.DAY, "2026-03-18").text())
        .isEqualTo("2026-03-18");
  }

  @Test
  void a_precision_says_how_far_off_an_estimate_may_be() {
    assertThat(Precision.EXACT.span()).contains(Duration.ZERO);
    assertThat(Precision.HOUR.span()).contains(Duration.ofMinutes(60));
    assertThat(Precision.MONTH.span()).contains(Duration.ofDays(31));
    assertThat(Precision.YEAR.span()).contains(Duration.ofDays(366));
    assertThat(Precision.UNKNOWN.span()).isEmpty();
  }

  @Test
  void precisions_go_from_fine_to_coarse() {
    assertThat(Stream.of(Precision.values()).flatMap(each -> each.span().toJavaStream()))
        .hasSize(Precision.values().length - 1)
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
