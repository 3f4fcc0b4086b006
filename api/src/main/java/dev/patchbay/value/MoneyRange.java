package dev.patchbay.value;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of amounts in whole units of one currency, both ends included, at least one given.
 *
 * @param currency ISO 4217 code, upper case
 * @param min the lowest amount; none when open below
 * @param max the highest amount; none when open above
 */
public record MoneyRange(String currency, Option<BigDecimal> min, Option<BigDecimal> max)
    implements Checked {
  /** Puts code and amounts into canonical form. */
  public MoneyRange {
    currency = Currencies.canonical(currency);
    min = min.map(Decimals::canonical);
    max = max.map(Decimals::canonical);
  }

  /** From {@code min} to {@code max}. */
  public static MoneyRange between(String currency, long min, long max) {
    return new MoneyRange(
        currency, Option.some(BigDecimal.valueOf(min)), Option.some(BigDecimal.valueOf(max)));
  }

  /** From {@code min} up. */
  public static MoneyRange atLeast(String currency, long min) {
    return new MoneyRange(currency, Option.some(BigDecimal.valueOf(min)), Option.none());
  }

  /** Up to {@code max}. */
  public static MoneyRange atMost(String currency, long max) {
    return new MoneyRange(currency, Option.none(), Option.some(BigDecimal.valueOf(max)));
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>(Currencies.flaws(currency));
    flaws.addAll(new Range(min, max).flaws());
    if (min.orElse(max).exists(lowest -> lowest.signum() < 0)) {
      flaws.add("The range starts below zero.");
    }
    return List.copyOf(flaws);
  }

  @Override
  public String toString() {
    return currency + " " + new Range(min, max);
  }
}
