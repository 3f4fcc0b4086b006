package dev.patchbay.value;

import java.math.BigDecimal;

/** Numbers in one canonical form, so that 2 and 2.0 are equal. */
final class Decimals {
  private Decimals() {}

  static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
