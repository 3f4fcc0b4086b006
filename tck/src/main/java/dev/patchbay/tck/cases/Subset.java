package dev.patchbay.tck.cases;

import dev.patchbay.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where a plain value lacks what is expected of it. An object may have more members than are
 * expected; a list has exactly the expected items, in order; a text expected where an object stands
 * is one of the object's texts, so that a reference is matched by any of its names; an expected
 * null is an absent member.
 */
public final class Subset {
  private Subset() {}

  /** One line for each difference; empty when all that is expected is there. */
  public static List<String> differences(@Nullable Object expected, @Nullable Object actual) {
    List<String> lines = new ArrayList<>();
    compare("", expected, actual, lines);
    return lines;
  }

  private static void compare(
      String at, @Nullable Object expected, @Nullable Object actual, List<String> lines) {
    if (expected instanceof Map<?, ?> members && actual instanceof Map<?, ?> present) {
      members.forEach((name, value) -> compare(at + "/" + name, value, present.get(name), lines));
    } else if (expected instanceof List<?> items && actual instanceof List<?> present) {
      if (items.size() != present.size()) {
        lines.add(at + ": expected " + items.size() + " items, got " + Json.write(actual));
        return;
      }
      for (int i = 0; i < items.size(); i++) {
        compare(at + "/" + i, items.get(i), present.get(i), lines);
      }
    } else if (expected instanceof String text && actual instanceof Map<?, ?> present) {
      if (!holds(text, present)) {
        lines.add(at + ": expected " + text + " among the texts of " + Json.write(actual));
      }
    } else if (!same(expected, actual)) {
      lines.add(at + ": expected " + Json.write(expected) + ", got " + Json.write(actual));
    }
  }

  private static boolean holds(String text, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return members.values().stream().anyMatch(member -> holds(text, member));
    }
    return value instanceof List<?> items
        ? items.stream().anyMatch(item -> holds(text, item))
        : text.equals(value);
  }

  private static boolean same(@Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Number one && actual instanceof Number other) {
      return one.longValue() == other.longValue() && one.doubleValue() == other.doubleValue();
    }
    return expected == null ? actual == null : expected.equals(actual);
  }
}
