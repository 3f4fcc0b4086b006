package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one parameter has to be. */
@FunctionalInterface
interface Check {
  /**
   * Looks at a value that is there.
   *
   * @return what it has to be; null if it is that
   */
  @Nullable String flaw(Object value);

  static Check text(int most) {
    return value ->
        value instanceof String text && !text.isBlank() && text.length() <= most
            ? null
            : "has to be text of 1 to " + most + " characters";
  }

  static Check anyText() {
    return value -> value instanceof String ? null : "has to be text";
  }

  static Check number(long most) {
    return value ->
        value instanceof Long number && number >= 1 && number <= most
            ? null
            : "has to be 1 to " + most;
  }

  static Check flag() {
    return value -> value instanceof Boolean ? null : "has to be true or false";
  }

  static Check oneOf(String... words) {
    return value -> List.of(words).contains(value) ? null : "has to be one of " + List.of(words);
  }

  static Check listOf(Check item) {
    return value -> {
      if (!(value instanceof List<?> list)) {
        return "has to be a list";
      }
      for (Object one : list) {
        String flaw = one == null ? "holds null" : item.flaw(one);
        if (flaw != null) {
          return "holds " + one + ", which " + flaw;
        }
      }
      return null;
    };
  }

  static Check texts() {
    return listOf(anyText());
  }

  /** A moment; a plain date is tolerated, as older clients send one. */
  static Check time() {
    return value -> {
      try {
        if (value instanceof String text && text.length() > 10) {
          Instant.parse(text);
        } else {
          LocalDate.parse(String.valueOf(value));
        }
        return null;
      } catch (DateTimeException unreadable) {
        return "has to be an ISO 8601 time";
      }
    };
  }

  static Check object(Map<String, Check> members) {
    return value -> {
      if (!(value instanceof Map<?, ?> map)) {
        return "has to be an object";
      }
      JsonObject object = JsonObject.view(map);
      for (String name : object.names()) {
        Check check = members.get(name);
        Object member = object.value(name);
        if (check == null) {
          return "has no " + name + "; there are " + new TreeSet<>(members.keySet());
        }
        String flaw = member == null ? null : check.flaw(member);
        if (flaw != null) {
          return "." + name + " " + flaw;
        }
      }
      return null;
    };
  }

  /** A name, or an object with the name. */
  static Check nameOr(Map<String, Check> members) {
    Check object = object(members);
    return value -> value instanceof String ? null : object.flaw(value);
  }
}
