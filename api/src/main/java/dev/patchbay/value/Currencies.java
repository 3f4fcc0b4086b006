package dev.patchbay.value;

import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The ISO 4217 codes the JDK knows. */
final class Currencies {
  private Currencies() {}

  static String canonical(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  static List<String> flaws(String code) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    return known
        ? List.of()
        : List.of("\"" + code + "\" is no ISO 4217 currency code; write e.g. USD or NOK.");
  }
}
