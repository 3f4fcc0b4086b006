package dev.patchbay.tck.family;

import dev.patchbay.identity.VendorRef;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Handles of the same kind as an ordinary one, with ids that an address has to escape. */
final class HandleClasses {
  private static final Map<String, String> IDS =
      Map.of(
          "handle in base64", "2-Ab9_-x+Q==",
          "handle that is a URN", "urn:li:example:(urn:li:other:Ab-9,2-x=)");

  private HandleClasses() {}

  /** The ids themselves, by class. */
  static Map<String, Object> ids() {
    return new LinkedHashMap<>(IDS);
  }

  /** The classes by name, as plain values; none where the given value holds no handle. */
  static Map<String, Object> of(@Nullable Object given, Class<?> type) {
    Map<String, Object> classes = new LinkedHashMap<>();
    IDS.forEach(
        (name, id) -> {
          Object changed = changed(given, type, id);
          if (changed != null) {
            classes.put(name, changed);
          }
        });
    return classes;
  }

  private static @Nullable Object changed(@Nullable Object given, Class<?> type, String id) {
    if (given instanceof String text && type == VendorRef.class) {
      return text.substring(0, text.indexOf(':') + 1) + id;
    } else if (given instanceof Map<?, ?> map && map.containsKey("handle")) {
      Map<Object, @Nullable Object> other = new LinkedHashMap<>(map);
      if (map.get("handle") instanceof String text) {
        other.put("handle", text.substring(0, text.indexOf(':') + 1) + id);
        other.remove("threadId");
        return other;
      }
    }
    return null;
  }
}
