package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A date of which LinkedIn may know the year or the month only.
 *
 * @param year four digits
 * @param month 1 to 12; none when only the year is known
 * @param day 1 to 31; none when only the month is known
 */
public record PartialDate(int year, Option<Integer> month, Option<Integer> day) implements Checked {
  /** A year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, Option.none(), Option.none());
  }

  /** A month of a year. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, Option.some(month), Option.none());
  }

  /** A full date. */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, Option.some(month), Option.some(day));
  }

  /** A full date. */
  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads what vendors write: {@code 2021}, {@code 2021-01}, {@code 2021-01-15} (also followed by a
   * time), {@code Jan 2021}, {@code January 2021}, and {@code 3/1/2021}, which is month, day, year.
   * There day 1 is dropped, because LinkedIn knows months only and such vendors fill in the first.
   *
   * @return none for anything else, never a guess
   */
  public static Option<PartialDate> parse(String text) {
    return PartialDates.parse(text);
  }

  @Override
  public List<String> flaws() {
    return PartialDates.exists(this)
        ? List.of()
        : List.of("There is no date \"" + this + "\"; correct or drop month and day.");
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d", year)
        + month.map(m -> String.format(Locale.ROOT, "-%02d", m)).getOrElse("")
        + day.map(d -> String.format(Locale.ROOT, "-%02d", d)).getOrElse("");
  }
}
