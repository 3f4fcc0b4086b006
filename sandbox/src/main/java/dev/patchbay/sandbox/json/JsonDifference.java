package dev.patchbay.sandbox.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in words where two JSON values differ. Order of members does not count, of items it does.
 */
public final class JsonDifference {

  private JsonDifference() {}

  /**
   * Compares two values.
   *
   * @param expected a plain value or a {@link JsonObject}
   * @param actual a plain value or a {@link JsonObject}
   * @return one line per difference, each with the place; empty if the values are equal
   */
  public static List<String> between(@Nullable Object expected, @Nullable Object actual) {
    List<String> lines = new ArrayList<>();
    compare("", JsonObject.plain(expected), JsonObject.plain(actual), lines);
    return lines;
  }

  /**
   * Compares two values as strictly as a vendor might: 1 and 1.0 are different too.
   *
   * @param expected a plain value or a {@link JsonObject}
   * @param actual a plain value or a {@link JsonObject}
   * @return one line per difference, each with the place; empty if the values are the same
   */
  public static List<String> exactly(@Nullable Object expected, @Nullable Object actual) {
    List<String> lines = between(expected, actual);
    if (lines.isEmpty() && !Objects.equals(JsonObject.plain(expected), JsonObject.plain(actual))) {
      lines.add(
          ": expected "
              + Json.write(expected)
              + ", got "
              + Json.write(actual)
              + ", where a number is written otherwise");
    }
    return lines;
  }

  private static void compare(
      String at, @Nullable Object expected, @Nullable Object actual, List<String> lines) {
    if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
      compareObjects(at, JsonObject.view(one), JsonObject.view(other), lines);
    } else if (expected instanceof List<?> one && actual instanceof List<?> other) {
      compareLists(at, one, other, lines);
    } else if (expected instanceof Number one && actual instanceof Number other) {
      if (one.doubleValue() != other.doubleValue() || one.longValue() != other.longValue()) {
        lines.add(line(at, expected, actual));
      }
    } else if (expected == null ? actual != null : !expected.equals(actual)) {
      lines.add(line(at, expected, actual));
    }
  }

  private static String line(String at, @Nullable Object expected, @Nullable Object actual) {
    return at + ": expected " + Json.write(expected) + ", got " + Json.write(actual);
  }

  private static void compareObjects(
      String at, JsonObject expected, JsonObject actual, List<String> lines) {
    Set<String> names = new LinkedHashSet<>(expected.names());
    names.addAll(actual.names());
    for (String name : names) {
      String place = at + "/" + name;
      if (!actual.names().contains(name)) {
        lines.add(place + ": expected " + Json.write(expected.value(name)) + ", got nothing");
      } else if (!expected.names().contains(name)) {
        lines.add(place + ": not expected, got " + Json.write(actual.value(name)));
      } else {
        compare(place, expected.value(name), actual.value(name), lines);
      }
    }
  }

  private static void compareLists(
      String at, List<?> expected, List<?> actual, List<String> lines) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String place = at + "/" + i;
      if (i >= actual.size()) {
        lines.add(place + ": expected " + Json.write(expected.get(i)) + ", got nothing");
      } else if (i >= expected.size()) {
        lines.add(place + ": not expected, got " + Json.write(actual.get(i)));
      } else {
        compare(place, expected.get(i), actual.get(i), lines);
      }
    }
  }
}
