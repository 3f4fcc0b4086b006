package dev.patchbay.tck.family;

import dev.patchbay.sandbox.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON in which single places are changed to any text, which need not be JSON. It is written once,
 * and it is known where each place of it stands.
 */
final class JsonText {
  private static final String EXTRA =
      "\"kit_unheard_of\":{\"a\":[1,null,\"x\"]},\"kit_more\":\"MORE\"";

  private final StringBuilder text = new StringBuilder();
  private final Map<List<Object>, Place> places = new HashMap<>();

  /** The text of a value. */
  JsonText(@Nullable Object root) {
    write(root, List.of());
  }

  /**
   * Where a value stands.
   *
   * @param from where it begins with the name of the member that it is, if it is one
   * @param begin where it begins itself
   * @param end what comes after it
   */
  private record Place(int from, int begin, int end) {}

  /** The whole with a text in a place of it; without the member there where there is no text. */
  String with(List<Object> at, @Nullable String raw) {
    Place place = places.get(at);
    if (place == null) {
      throw new IllegalArgumentException("There is nothing at " + at);
    }
    if (raw != null) {
      return text.substring(0, place.begin()) + raw + text.substring(place.end());
    }
    int from = place.from();
    int end = place.end();
    if (text.charAt(from - 1) == ',') {
      from--;
    } else if (text.charAt(end) == ',') {
      end++;
    }
    return text.substring(0, from) + text.substring(end);
  }

  /** The value with members that nobody has heard of in every object but the open ones. */
  static String withExtras(Object root, Set<String> open) {
    StringBuilder out = new StringBuilder();
    extras(root, open, out);
    return out.toString();
  }

  private void write(@Nullable Object node, List<Object> at) {
    if (node instanceof Map<?, ?> members) {
      String separator = "{";
      for (Map.Entry<?, ?> member : members.entrySet()) {
        text.append(separator);
        int from = text.length();
        text.append(Json.write(member.getKey())).append(':');
        write(member.getValue(), from, plus(at, member.getKey()));
        separator = ",";
      }
      text.append(members.isEmpty() ? "{}" : "}");
    } else if (node instanceof List<?> items) {
      text.append('[');
      for (int i = 0; i < items.size(); i++) {
        text.append(i == 0 ? "" : ",");
        write(items.get(i), text.length(), plus(at, i));
      }
      text.append(']');
    } else {
      text.append(Json.write(node));
    }
  }

  private void write(@Nullable Object node, int from, List<Object> at) {
    int begin = text.length();
    write(node, at);
    places.put(at, new Place(from, begin, text.length()));
  }

  private static List<Object> plus(List<Object> at, Object step) {
    List<Object> longer = new ArrayList<>(at);
    longer.add(step);
    return longer;
  }

  private static void extras(@Nullable Object node, Set<String> open, StringBuilder out) {
    if (node instanceof Map<?, ?> members) {
      out.append('{').append(EXTRA);
      members.forEach(
          (name, member) -> {
            out.append(',').append(Json.write(name)).append(':');
            if (open.contains(String.valueOf(name))) {
              out.append(Json.write(member));
            } else {
              extras(member, open, out);
            }
          });
      out.append('}');
    } else if (node instanceof List<?> items) {
      String separator = "[";
      for (Object item : items) {
        out.append(separator);
        extras(item, open, out);
        separator = ",";
      }
      out.append(items.isEmpty() ? "[]" : "]");
    } else {
      out.append(Json.write(node));
    }
  }
}
