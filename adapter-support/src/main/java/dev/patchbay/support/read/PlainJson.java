package dev.patchbay.support.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A vendor's JSON as plain values, for what no record has a place for. */
public final class PlainJson {
  /** Beyond it a double does not tell whole numbers apart. */
  private static final double EXACT = 1e15;

  private PlainJson() {}

  /** JSON without nulls; whole numbers as {@code Long}, others {@code Double}; unmodifiable. */
  public static Object plain(Object json) {
    if (json instanceof Map<?, ?> map) {
      return members(map);
    } else if (json instanceof List<?> list) {
      return list.stream().filter(Objects::nonNull).map(PlainJson::plain).toList();
    }
    return json instanceof Double number && number == Math.rint(number) && Math.abs(number) < EXACT
        ? (Object) number.longValue()
        : json;
  }

  /** The members of an object, likewise. */
  public static Map<String, Object> members(Map<?, ?> map) {
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (value != null) {
            members.put(String.valueOf(name), plain(value));
          }
        });
    return Collections.unmodifiableMap(members);
  }
}
