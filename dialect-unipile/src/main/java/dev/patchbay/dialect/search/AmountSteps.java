package dev.patchbay.dialect.search;

import dev.patchbay.error.PortError;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.value.Money;
import dev.patchbay.value.MoneyRange;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Amounts that LinkedIn knows in certain steps alone. Nothing is rounded: an amount between two
 * steps is refused with the nearest one.
 */
final class AmountSteps {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** Stands for "over 1000" at the upper end. */
  private static final BigDecimal OVER_1000 = BigDecimal.valueOf(1001);

  private static final List<BigDecimal> REVENUE =
      List.of("0", "0.2", "1", "2.5", "5", "10", "20", "50", "100", "500", "1000").stream()
          .map(BigDecimal::new)
          .toList();

  private static final List<BigDecimal> DOLLARS = every(20, 40, 200);
  private static final Map<String, List<BigDecimal>> SALARY =
      Map.of("USD", DOLLARS, "AUD", DOLLARS, "CAD", DOLLARS, "GBP", every(10, 20, 100));

  private AmountSteps() {}

  /** A range of yearly revenue as currency and both ends, in millions. */
  static Encoding revenue() {
    return (value, scope) -> {
      MoneyRange range = (MoneyRange) value;
      return end(range, range.min(), BigDecimal.ZERO, scope)
          .flatMap(
              min ->
                  end(range, range.max(), OVER_1000, scope)
                      .map(
                          max -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            object.put("currency", range.currency());
                            object.put("min", SearchEncodings.number(min));
                            object.put("max", SearchEncodings.number(max));
                            return object;
                          }));
    };
  }

  private static Either<PortError, BigDecimal> end(
      MoneyRange range, Option<BigDecimal> amount, BigDecimal open, ArgumentScope scope) {
    return amount.isEmpty()
        ? Either.right(open)
        : step(range.currency(), amount.get(), MILLION, REVENUE, scope);
  }

  /** A least yearly salary as currency and value, in thousands. */
  static Encoding salary() {
    return (value, scope) -> {
      Money money = (Money) value;
      List<BigDecimal> steps = SALARY.get(money.currency());
      if (steps == null) {
        return scope.unsupported(
            scope.key() + "=" + money, "the vendor takes USD, AUD, CAD and GBP");
      }
      return step(money.currency(), money.amount(), THOUSAND, steps, scope)
          .map(
              step -> {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("currency", money.currency());
                object.put("value", SearchEncodings.number(step));
                return object;
              });
    };
  }

  private static Either<PortError, BigDecimal> step(
      String currency,
      BigDecimal amount,
      BigDecimal unit,
      List<BigDecimal> steps,
      ArgumentScope scope) {
    BigDecimal counted = amount.divide(unit);
    for (BigDecimal step : steps) {
      if (step.compareTo(counted) == 0) {
        return Either.right(step);
      }
    }
    BigDecimal nearest =
        steps.stream()
            .min(Comparator.comparing(step -> step.subtract(counted).abs()))
            .orElse(counted);
    return scope.unsupported(
        scope.key() + "=" + new Money(currency, amount),
        "LinkedIn knows "
            + steps.stream().map(step -> whole(step, unit)).collect(Collectors.joining(", "))
            + " alone; the nearest is "
            + whole(nearest, unit));
  }

  private static String whole(BigDecimal step, BigDecimal unit) {
    return step.multiply(unit).stripTrailingZeros().toPlainString();
  }

  private static List<BigDecimal> every(int apart, int first, int last) {
    return IntStream.rangeClosed(0, (last - first) / apart)
        .mapToObj(i -> BigDecimal.valueOf(first + (long) i * apart))
        .toList();
  }
}
