package dev.patchbay.support.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what vendors send in more than one form. Nothing throws; the unreadable is null. */
public final class Scalars {
  private static final int DIGITS_OF_ANY_INT = 9;

  private Scalars() {}

  /** A whole number without a decimal point, any other value as it prints. */
  static String plainText(Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }

  /** 0 and 1, true and false, as numbers, flags or text. */
  public static @Nullable Boolean flag(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    } else if (value instanceof Number number) {
      return number.doubleValue() != 0;
    } else if (value instanceof String text) {
      return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "true", "1", "yes" -> true;
        case "false", "0", "no" -> false;
        default -> null;
      };
    }
    return null;
  }

  /** A whole number, also from text; null when it has a fraction or is out of range. */
  public static @Nullable Integer whole(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    String text = String.valueOf(value).strip();
    try {
      return plainDigits(text)
          ? Integer.valueOf(text)
          : Integer.valueOf(new BigDecimal(text).intValueExact());
    } catch (ArithmeticException | NumberFormatException unreadable) {
      return null;
    }
  }

  /** Few enough digits for any int; spares most numbers the way through decimals. */
  private static boolean plainDigits(String text) {
    if (text.isEmpty() || text.length() > DIGITS_OF_ANY_INT) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A time: ISO 8601 with or without zone (UTC then), or epoch milliseconds. */
  public static @Nullable Instant time(@Nullable Object value) {
    if (value instanceof Number millis) {
      return Instant.ofEpochMilli(millis.longValue());
    }
    if (!(value instanceof String text) || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    try {
      return stripped.matches("[0-9]{12,14}")
          ? Instant.ofEpochMilli(Long.parseLong(stripped))
          : OffsetDateTime.parse(stripped).toInstant();
    } catch (DateTimeException withoutOffset) {
      try {
        return LocalDateTime.parse(stripped.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException unreadable) {
        return null;
      }
    }
  }

  /** A list of texts from a list, a comma separated text, or one text. */
  public static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> add(texts, item));
    } else if (value instanceof String text) {
      for (String item : text.split(",", -1)) {
        add(texts, item);
      }
    }
    return texts;
  }

  private static void add(List<String> texts, @Nullable Object item) {
    if (item != null && !String.valueOf(item).isBlank()) {
      texts.add(String.valueOf(item).strip());
    }
  }
}
