package dev.patchbay.value;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;

/**
 * A range of numbers, both ends included, at least one of them given. The argument says the unit.
 *
 * @param min the lowest number; none when open below
 * @param max the highest number; none when open above
 */
public record Range(Option<BigDecimal> min, Option<BigDecimal> max) implements Checked {
  /** Drops trailing zeros, so that equal numbers make equal ranges. */
  public Range {
    min = min.map(Decimals::canonical);
    max = max.map(Decimals::canonical);
  }

  /** From {@code min} to {@code max}. */
  public static Range between(long min, long max) {
    return between(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  /** From {@code min} to {@code max}. */
  public static Range between(BigDecimal min, BigDecimal max) {
    return new Range(Option.some(min), Option.some(max));
  }

  /** From {@code min} up. */
  public static Range atLeast(long min) {
    return new Range(Option.some(BigDecimal.valueOf(min)), Option.none());
  }

  /** Up to {@code max}. */
  public static Range atMost(long max) {
    return new Range(Option.none(), Option.some(BigDecimal.valueOf(max)));
  }

  @Override
  public List<String> flaws() {
    if (min.isEmpty() && max.isEmpty()) {
      return List.of("The range has neither end; give min, max or both.");
    }
    if (min.exists(low -> max.exists(high -> low.compareTo(high) > 0))) {
      return List.of(
          "The range runs from "
              + min.get().toPlainString()
              + " down to "
              + max.get().toPlainString()
              + "; min must not exceed max.");
    }
    return List.of();
  }

  @Override
  public String toString() {
    String low = min.map(BigDecimal::toPlainString).getOrElse("");
    String high = max.map(BigDecimal::toPlainString).getOrElse("");
    return low + ".." + high;
  }
}
