package dev.patchbay.tck.family;

import dev.patchbay.sandbox.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes JSON with one place of it changed to any text, which need not be JSON. */
final class JsonText {
  private static final String EXTRA =
      "\"kit_unheard_of\":{\"a\":[1,null,\"x\"]},\"kit_more\":\"MORE\"";

  private JsonText() {}

  /** The value with a text in a place of it; without the place where there is no text. */
  static String with(Object root, List<Object> at, @Nullable String raw) {
    StringBuilder out = new StringBuilder();
    write(root, at, 0, raw, out);
    return out.toString();
  }

  /** The value with members that nobody has heard of in every object but the open ones. */
  static String withExtras(Object root, Set<String> open) {
    StringBuilder out = new StringBuilder();
    extras(root, open, out);
    return out.toString();
  }

  private static void write(
      @Nullable Object node, List<Object> at, int depth, @Nullable String raw, StringBuilder out) {
    if (depth == at.size()) {
      out.append(raw);
    } else if (node instanceof Map<?, ?> members) {
      String separator = "{";
      for (Map.Entry<?, ?> member : members.entrySet()) {
        boolean on = member.getKey().equals(at.get(depth));
        if (on && raw == null && depth == at.size() - 1) {
          continue;
        }
        out.append(separator).append(Json.write(member.getKey())).append(':');
        part(member.getValue(), on, at, depth, raw, out);
        separator = ",";
      }
      out.append(separator.equals("{") ? "{}" : "}");
    } else if (node instanceof List<?> items) {
      out.append('[');
      for (int i = 0; i < items.size(); i++) {
        out.append(i == 0 ? "" : ",");
        part(items.get(i), at.get(depth).equals(i), at, depth, raw, out);
      }
      out.append(']');
    }
  }

  private static void part(
      @Nullable Object node,
      boolean on,
      List<Object> at,
      int depth,
      @Nullable String raw,
      StringBuilder out) {
    if (on) {
      write(node, at, depth + 1, raw, out);
    } else {
      out.append(Json.write(node));
    }
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
