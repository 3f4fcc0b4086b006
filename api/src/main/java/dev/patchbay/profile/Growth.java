package dev.patchbay.profile;

import java.math.BigDecimal;

/**
 * How the number of employees changed.
 *
 * @param months over how many months, back from now
 * @param percent the change in percent
 */
public record Growth(Integer months, BigDecimal percent) {

  /** From what a vendor gave; null and blank are absent. */
  public static Growth of(Integer months, BigDecimal percent) {
    return new Growth(months, percent);
  }
}
