package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link PartialDate}s. */
final class PartialDates {
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2})(?:[T ].*)?)?)?");
  private static final Pattern US = Pattern.compile("([0-9]{1,2})/(?:([0-9]{1,2})/)?([0-9]{4})");
  private static final Pattern WORDS = Pattern.compile("([A-Za-z]{3,9})\\.?,? ([0-9]{4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private PartialDates() {}

  static Option<PartialDate> parse(String text) {
    String given = text.strip();
    return iso(given)
        .orElse(() -> us(given))
        .orElse(() -> words(given))
        .filter(PartialDates::exists);
  }

  /** Whether the calendar has such a date. */
  static boolean exists(PartialDate date) {
    if (date.year() < 1 || date.year() > 9999) {
      return false;
    }
    if (date.month().isEmpty()) {
      return date.day().isEmpty();
    }
    int month = date.month().get();
    return ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
        && date.day().forAll(d -> d >= 1 && d <= YearMonth.of(date.year(), month).lengthOfMonth());
  }

  private static Option<PartialDate> iso(String text) {
    Matcher found = ISO.matcher(text);
    return found.matches()
        ? Option.some(
            new PartialDate(
                Integer.parseInt(found.group(1)), number(found.group(2)), number(found.group(3))))
        : Option.none();
  }

  private static Option<PartialDate> us(String text) {
    Matcher found = US.matcher(text);
    return found.matches()
        ? Option.some(
            new PartialDate(
                Integer.parseInt(found.group(3)),
                number(found.group(1)),
                number(found.group(2)).filter(day -> day != 1)))
        : Option.none();
  }

  private static Option<PartialDate> words(String text) {
    Matcher found = WORDS.matcher(text);
    if (!found.matches()) {
      return Option.none();
    }
    String word = found.group(1).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(word)
          || MONTHS.get(i).substring(0, 3).equals(word)
          || (word.equals("sept") && i == 8)) {
        return Option.some(PartialDate.of(Integer.parseInt(found.group(2)), i + 1));
      }
    }
    return Option.none();
  }

  private static Option<Integer> number(@Nullable String digits) {
    return Option.of(digits).map(Integer::valueOf);
  }
}
