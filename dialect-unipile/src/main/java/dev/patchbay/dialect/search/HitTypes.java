package dev.patchbay.dialect.search;

import dev.patchbay.support.read.Reading;
import org.jspecify.annotations.Nullable;

/** The kinds of rows, told apart by {@code type}. */
final class HitTypes {
  private HitTypes() {}

  /** Whether a row is of another kind than was asked for, which is noted. */
  static boolean other(@Nullable String type, String expected, Reading reading) {
    if (type == null || type.equalsIgnoreCase(expected)) {
      return false;
    }
    reading.unrecognised("rows.type", type);
    return true;
  }
}
