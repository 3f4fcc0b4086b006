package dev.patchbay.dialect.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that need not be whole; the unreadable is null. */
public final class Numbers {
  private Numbers() {}

  public static @Nullable BigDecimal decimal(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return new BigDecimal(String.valueOf(value).strip());
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  /** A count of bytes or rows, without its fraction. */
  static @Nullable Long natural(@Nullable Object value) {
    BigDecimal number = decimal(value);
    return number == null || number.signum() < 0 ? null : number.longValue();
  }
}
