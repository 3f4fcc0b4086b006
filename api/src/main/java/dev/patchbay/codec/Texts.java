package dev.patchbay.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small values of the JDK that are written as text. */
final class Texts {
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.ofEntries(
          Map.entry(Instant.class, Instant::parse),
          Map.entry(Duration.class, Duration::parse),
          Map.entry(LocalDate.class, LocalDate::parse),
          Map.entry(MonthDay.class, MonthDay::parse),
          Map.entry(Period.class, Period::parse),
          Map.entry(Year.class, Year::parse),
          Map.entry(byte[].class, text -> Base64.getDecoder().decode(text)),
          Map.entry(URI.class, URI::create),
          Map.entry(Fingerprint.class, Fingerprint::read),
          Map.entry(BigDecimal.class, BigDecimal::new),
          Map.entry(Double.class, Double::valueOf),
          Map.entry(Currency.class, Currency::getInstance),
          Map.entry(Locale.class, Locale::forLanguageTag));

  private Texts() {}

  static boolean knows(Class<?> type) {
    return READERS.containsKey(type);
  }

  static String write(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static String write(Object value) {
    return value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
  }

  static @Nullable Object read(Class<?> type, String text) {
    Function<String, Object> reader = READERS.get(type);
    return reader == null ? null : reader.apply(text);
  }
}
