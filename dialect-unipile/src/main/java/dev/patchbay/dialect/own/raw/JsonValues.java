package dev.patchbay.dialect.own.raw;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JSON can hold. */
final class JsonValues {
  private JsonValues() {}

  /** Whether a value is text, finite number, flag or nothing, or a list or map of such. */
  static boolean are(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.keySet().stream().allMatch(String.class::isInstance)
          && map.values().stream().allMatch(JsonValues::are);
    } else if (value instanceof List<?> list) {
      return list.stream().allMatch(JsonValues::are);
    }
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || (value instanceof Double number && Double.isFinite(number));
  }
}
