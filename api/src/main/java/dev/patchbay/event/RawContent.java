package dev.patchbay.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unmodifiable copies of what a vendor sent. */
final class RawContent {
  private RawContent() {}

  static Map<String, Object> copy(Map<?, ?> given) {
    Map<String, Object> copy = new LinkedHashMap<>();
    given.forEach(
        (key, value) -> {
          if (value != null) {
            copy.put(String.valueOf(key), value(value));
          }
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Object value(Object given) {
    if (given instanceof Map<?, ?> map) {
      return copy(map);
    } else if (given instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        if (item != null) {
          copy.add(value(item));
        }
      }
      return Collections.unmodifiableList(copy);
    }
    return given;
  }
}
