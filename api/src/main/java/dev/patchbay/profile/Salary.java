package dev.patchbay.profile;

import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.SalaryPeriod;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a job pays.
 *
 * @param range from the lowest to the highest
 * @param period per year, month or hour
 */
public record Salary(MoneyRange range, Option<SalaryPeriod> period) {

  /** From what a vendor gave; null and blank are absent. */
  public static Salary of(MoneyRange range, @Nullable SalaryPeriod period) {
    return new Salary(range, Option.of(period));
  }
}
