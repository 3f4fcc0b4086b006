package dev.patchbay.unipile;

import io.vavr.control.Option;

/**
 * A month of a year, as far as known.
 *
 * @param year the year
 * @param month 1 to 12
 */
public record YearAndMonth(Option<Integer> year, Option<Integer> month) {

  /** A month of a year. */
  public static YearAndMonth of(int year, int month) {
    return new YearAndMonth(Option.some(year), Option.some(month));
  }
}
