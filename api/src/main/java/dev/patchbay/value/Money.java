package dev.patchbay.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An amount in whole units of a currency: {@code Money.of("USD", 100_000)} is one hundred thousand
 * dollars, whatever thousands or millions a vendor counts in.
 *
 * @param currency ISO 4217 code, upper case
 * @param amount units of the currency, not negative
 */
public record Money(String currency, BigDecimal amount) implements Checked {
  /** Puts code and amount into canonical form. */
  public Money {
    currency = Currencies.canonical(currency);
    amount = Decimals.canonical(amount);
  }

  /** An amount of whole units. */
  public static Money of(String currency, long amount) {
    return new Money(currency, BigDecimal.valueOf(amount));
  }

  /** An amount of whole units. */
  public static Money of(Currency currency, long amount) {
    return of(currency.getCurrencyCode(), amount);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>(Currencies.flaws(currency));
    if (amount.signum() < 0) {
      flaws.add("The amount " + amount.toPlainString() + " is negative.");
    }
    return List.copyOf(flaws);
  }

  @Override
  public String toString() {
    return currency + " " + amount.toPlainString();
  }
}
