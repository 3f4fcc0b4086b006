package dev.patchbay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmountsTest {
  @Test
  void a_range_has_at_least_one_end_and_runs_upwards() {
    assertThat(new Range(Option.none(), Option.none()).flaws())
        .containsExactly("The range has neither end; give min, max or both.");
    assertThat(Range.between(5, 3).flaws())
        .containsExactly("The range runs from 5 down to 3; min must not exceed max.");
    assertThat(Range.between(3, 3).flaws()).isEmpty();
    assertThat(Range.atLeast(3).flaws()).isEmpty();
    assertThat(Range.atMost(3).toString()).isEqualTo("..3");
  }

  @Test
  void equal_numbers_make_equal_ranges_and_are_written_plainly() {
    assertThat(Range.between(new BigDecimal("1E+2"), new BigDecimal("200.00")))
        .isEqualTo(Range.between(100, 200))
        .hasToString("100..200");
    assertThat(new Money("usd", new BigDecimal("10.50")))
        .isEqualTo(new Money("USD", new BigDecimal("10.5")))
        .hasToString("USD 10.5");
  }

  @Test
  void money_has_a_known_currency_and_is_not_negative() {
    assertThat(Money.of("USD", 100_000).flaws()).isEmpty();
    assertThat(Money.of(Currency.getInstance("NOK"), 1)).isEqualTo(Money.of("nok", 1));
    assertThat(Money.of("KRONER", 1).flaws())
        .containsExactly("\"KRONER\" is no ISO 4217 currency code; write e.g. USD or NOK.");
    assertThat(Money.of("USD", -1).flaws()).containsExactly("The amount -1 is negative.");
  }

  @Test
  void a_money_range_is_checked_like_both() {
    assertThat(MoneyRange.between("USD", 10_000_000, 500_000_000).flaws()).isEmpty();
    assertThat(MoneyRange.between("XYZW", 2, 1).flaws()).hasSize(2);
    assertThat(MoneyRange.atLeast("USD", -1).flaws())
        .containsExactly("The range starts below zero.");
    assertThat(MoneyRange.atMost("usd", 5)).hasToString("USD ..5");
  }

  @Test
  void within_has_three_names_and_any_number_of_days() {
    assertThat(Within.days(1)).isEqualTo(Within.PAST_24_HOURS).hasToString("PAST_24_HOURS");
    assertThat(Within.days(7)).isEqualTo(Within.PAST_WEEK).hasToString("PAST_WEEK");
    assertThat(Within.days(30)).isEqualTo(Within.PAST_MONTH).hasToString("PAST_MONTH");
    assertThat(Within.days(14)).hasToString("days(14)");
    assertThat(Within.days(0).flaws())
        .containsExactly("\"within 0 days\" is empty; give 1 or more.");
    assertThat(Miles.of(0).flaws())
        .containsExactly("A radius of 0 miles is empty; give 1 or more.");
    assertThat(Miles.of(25).flaws()).isEmpty();
  }

  @Test
  void recruiter_values_report_their_flaws() {
    assertThat(SavedSearch.of("1", " ").flaws())
        .containsExactly("A saved search of Recruiter needs its id and the id of its project.");
    assertThat(SavedSearch.of("1", "2").parts()).isEmpty();
    assertThat(SavedSearch.of("1", "2").onlyNewest().parts()).isEqualTo(Map.of("newestOnly", true));
    assertThat(SpokenLanguage.of(" ").flaws())
        .containsExactly("A spoken language is blank; name it.");
    assertThat(
            SpokenLanguage.of("Norwegian")
                .with(Priority.MUST_HAVE)
                .with(LanguageProficiency.UNKNOWN)
                .flaws())
        .hasSize(1);
    assertThat(
            RecruitingActivityFilter.of(RecruitingActivity.NOTES)
                .with(Priority.CAN_HAVE)
                .withinDays(0)
                .flaws())
        .containsExactly("\"within 0 days\" is empty; give 1 or more.");
    assertThat(DepartmentRange.of(Terms.of(), Range.between(2, 1)).flaws()).hasSize(2);
  }

  @Test
  void muting_ends_or_does_not() {
    Instant end = Instant.parse("2026-03-01T00:00:00Z");

    assertThat(Muted.FOREVER.until()).isEmpty();
    assertThat(Muted.until(end).until()).contains(end);
  }

  @Test
  void a_place_drops_blanks_and_can_be_changed() {
    Place place =
        Place.builder()
            .city(" ")
            .country("NO")
            .street(List.of("Kaigata 1", ""))
            .headquarters(null)
            .build();

    assertThat(place.city()).isEmpty();
    assertThat(place.country()).contains("NO");
    assertThat(place.street()).containsExactly("Kaigata 1");
    assertThat(place.headquarters()).isFalse();
    assertThat(place.toBuilder().build()).isEqualTo(place);
    assertThat(place.toBuilder().city("Bergen").headquarters(true).build().city())
        .contains("Bergen");
    assertThat(Place.of("Bergen, Norway").text()).contains("Bergen, Norway");
  }

  @Test
  void an_upload_is_read_again_and_again_and_never_shown(@TempDir Path folder) throws IOException {
    byte[] content = "hush".getBytes(StandardCharsets.UTF_8);
    Upload upload = Upload.of("note.txt", "text/plain", content);
    content[0] = 'X';

    for (int i = 0; i < 2; i++) {
      try (var in = upload.open()) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("hush");
      }
    }
    assertThat(upload).hasToString("note.txt (text/plain, 4 bytes)");

    Path file = Files.writeString(folder.resolve("picture.png"), "abc");
    assertThat(Upload.of(file)).hasToString("picture.png (image/png, 3 bytes)");
    try (var in = Upload.of(file, "image/webp").open()) {
      assertThat(in.readAllBytes()).hasSize(3);
    }
  }

  @Test
  void an_upload_that_cannot_be_sent_says_why(@TempDir Path folder) {
    assertThat(Upload.of(folder.resolve("gone.bin")).flaws())
        .containsExactly("The file \"gone.bin\" cannot be read; check its path and rights.");
    assertThat(Upload.of(" ", "png", new byte[0]).flaws())
        .containsExactly(
            "The upload has no file name; give one.",
            "\"png\" is no media type; write e.g. image/png.",
            "The upload \" \" is empty.");
    assertThat(Upload.of(folder).flaws()).hasSize(1);
  }

  @Test
  void a_file_at_an_address_is_not_fetched_here() {
    Upload upload = Upload.at(URI.create("https://files.example.org/2026/q3.pdf"));

    assertThat(upload.address()).contains(URI.create("https://files.example.org/2026/q3.pdf"));
    assertThat(upload.form()).isEqualTo(Upload.Form.ADDRESS);
    assertThat(upload.fileName()).isEqualTo("q3.pdf");
    assertThat(upload.mediaType()).isEqualTo("application/pdf");
    assertThat(upload.flaws()).isEmpty();
    assertThat(upload).hasToString("q3.pdf (application/pdf, at files.example.org)");
    assertThatThrownBy(upload::open)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "The content lies at https://files.example.org/2026/q3.pdf and is not fetched here");
    assertThat(Upload.at(URI.create("ftp://files.example.org/q3.pdf")).flaws())
        .containsExactly(
            "\"ftp://files.example.org/q3.pdf\" is no public address; write e.g. https://...");
  }
}
