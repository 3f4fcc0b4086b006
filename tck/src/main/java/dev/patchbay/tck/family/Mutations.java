package dev.patchbay.tck.family;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.tck.family.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes mutations of one answer. Objects that have the same members are changed once for all
 * operations, but for the outermost, which are changed for each.
 */
final class Mutations {
  static final String UNHEARD_OF = "KIT_UNHEARD_OF";
  static final String HOSTILE = "../../accounts?x=1#y\u0000\u202e\"%2F";
  private static final List<String> NUMBERS =
      List.of("1e400", "9223372036854775808", "-1", "0.5", "-9223372036854775809");
  private static final int WITHIN_ROWS = 3;

  private final Object root;
  private final String scope;
  private final Set<String> tried;
  private final Set<String> open;
  private final List<Mutation> found = new ArrayList<>();
  private @Nullable JsonText text;

  /**
   * Mutations of one answer.
   *
   * @param root the answer as JSON
   * @param scope the operation
   * @param open names of objects that may hold any member
   * @param tried what has been changed already, in any operation
   */
  Mutations(Object root, String scope, Set<String> open, Set<String> tried) {
    this.open = open;
    this.root = root;
    this.scope = scope;
    this.tried = tried;
  }

  List<Mutation> all() {
    visit(List.of(), root, "");
    everywhere();
    return List.copyOf(found);
  }

  /** What concerns the answer as a whole. */
  private void everywhere() {
    add(Kind.STRANGE_JSON, List.of(), "no byte order mark", () -> "\uFEFF" + Json.write(root));
    if (root instanceof Map<?, ?> members && !members.isEmpty()) {
      Map.Entry<?, ?> first = members.entrySet().iterator().next();
      String twin = Json.write(first.getKey()) + ":" + Json.write(first.getValue());
      add(
          Kind.STRANGE_JSON,
          List.of(),
          "one " + twin,
          () -> "{" + twin + "," + Json.write(root).substring(1));
    }
    add(Kind.EXTRA, List.of(), "none", () -> JsonText.withExtras(root, open));
  }

  private void visit(List<Object> at, @Nullable Object node, String shape) {
    if (node instanceof Map<?, ?> members) {
      String names =
          String.valueOf(new TreeSet<>(members.keySet().stream().map(String::valueOf).toList()));
      members.forEach(
          (name, member) -> {
            String place = (at.size() < WITHIN_ROWS ? scope : "") + names + "/" + name;
            List<Object> inner = plus(at, name);
            change(inner, member, place);
            visit(inner, member, place);
          });
    } else if (node instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        List<Object> inner = plus(at, i);
        change(inner, items.get(i), shape + "[]");
        visit(inner, items.get(i), shape + "[]");
      }
    }
  }

  private void change(List<Object> at, @Nullable Object was, String place) {
    if (!tried.add(place + " " + type(was))) {
      return;
    }
    String whole = Json.write(was);
    String shown = whole.length() > 60 ? whole.substring(0, 60) + ".." : whole;
    boolean item = at.get(at.size() - 1) instanceof Integer;
    if (!item) {
      put(Kind.MISSING, at, shown, null);
    }
    put(Kind.NULL, at, shown, "null");
    if (was instanceof String) {
      put(Kind.UNHEARD_OF, at, shown, Json.write(UNHEARD_OF));
      put(Kind.HOSTILE_TEXT, at, shown, Json.write(HOSTILE));
      put(Kind.OTHER_TYPE, at, shown, "17");
      put(Kind.OTHER_TYPE, at, shown, "{\"a\":[1]}");
    } else if (was instanceof Number) {
      put(Kind.OTHER_TYPE, at, shown, "\"many\"");
      put(Kind.OTHER_TYPE, at, shown, "[]");
      NUMBERS.forEach(number -> put(Kind.OUT_OF_RANGE, at, shown, number));
    } else if (was instanceof Boolean) {
      put(Kind.OTHER_TYPE, at, shown, "\"perhaps\"");
      put(Kind.OTHER_TYPE, at, shown, "2");
    } else if (was instanceof List<?>) {
      put(Kind.OTHER_TYPE, at, shown, "{\"0\":{}}");
      put(Kind.OTHER_TYPE, at, shown, "\"none\"");
    } else if (was instanceof Map<?, ?>) {
      put(Kind.OTHER_TYPE, at, shown, "[[]]");
      put(Kind.OTHER_TYPE, at, shown, "true");
    }
  }

  private void put(Kind kind, List<Object> at, String shown, @Nullable String raw) {
    add(kind, at, shown, () -> text().with(at, raw));
  }

  private JsonText text() {
    JsonText known = text;
    if (known == null) {
      known = new JsonText(root);
      text = known;
    }
    return known;
  }

  private void add(Kind kind, List<Object> at, String was, Supplier<String> body) {
    StringBuilder path = new StringBuilder();
    at.forEach(step -> path.append('/').append(step));
    found.add(new Mutation(kind, path.toString(), was, body));
  }

  private static List<Object> plus(List<Object> at, Object step) {
    List<Object> longer = new ArrayList<>(at);
    longer.add(step);
    return longer;
  }

  private static String type(@Nullable Object value) {
    return value instanceof Map
        ? "{}"
        : value instanceof List ? "[]" : value instanceof String ? "text" : "other";
  }
}
