package dev.patchbay.tck.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which fields the answers to one kind of request have, how often, and of which types. */
final class Shapes {
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_$][A-Za-z_$.-]*\\d{0,2}");
  private static final String NULL = "null";

  private final Map<String, Field> fields = new TreeMap<>();

  /** What is known of a field. */
  private static final class Field {
    private final Set<String> types = new TreeSet<>();
    private final String parent;
    private int times;

    private Field(String parent) {
      this.parent = parent;
    }
  }

  /** Looks at one more answer. */
  void add(@Nullable Object answer) {
    see("", "", answer);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  private void see(String parent, String path, @Nullable Object value) {
    Field field = fields.computeIfAbsent(path, any -> new Field(parent));
    field.times++;
    field.types.add(type(value));
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> see(path, below(path, String.valueOf(name)), inner));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> see(path, path + "[]", inner));
    }
  }

  private static String below(String path, String name) {
    String field = FIELD.matcher(name).matches() ? name : "*";
    return path.isEmpty() ? field : path + "." + field;
  }

  private static String type(@Nullable Object value) {
    if (value == null) {
      return NULL;
    } else if (value instanceof Map<?, ?>) {
      return "object";
    } else if (value instanceof List<?>) {
      return "list";
    } else if (value instanceof Number) {
      return "number";
    }
    return value instanceof Boolean ? "flag" : "text";
  }

  /**
   * How others differ from these. Below a field that is new or gone nothing is told, and a field is
   * gone only if all of these had it and none of the others does.
   *
   * @param others what was found now
   * @param where said in each
   */
  List<Drift> drift(Shapes others, String where) {
    List<Drift> drifts = new ArrayList<>();
    others.fields.forEach(
        (path, found) -> {
          Field known = fields.get(path);
          if (known != null) {
            changed(where, path, known.types, found.types, drifts);
          } else if (fields.containsKey(found.parent) && !path.endsWith("[]")) {
            drifts.add(new Drift(where, path, Drift.Kind.ADDED, Set.of(), found.types));
          }
        });
    fields.forEach(
        (path, known) -> {
          Field parent = others.fields.get(known.parent);
          boolean always = known.times >= times(known.parent, "object");
          if (!others.fields.containsKey(path)
              && !path.endsWith("[]")
              && always
              && parent != null
              && parent.types.contains("object")) {
            drifts.add(new Drift(where, path, Drift.Kind.GONE, known.types, Set.of()));
          }
        });
    return drifts;
  }

  private int times(String path, String type) {
    Field field = fields.get(path);
    return field == null || !field.types.contains(type) ? Integer.MAX_VALUE : field.times;
  }

  private static void changed(
      String where, String path, Set<String> known, Set<String> found, List<Drift> drifts) {
    Set<String> strange = new TreeSet<>(found);
    strange.removeAll(known);
    strange.remove(NULL);
    boolean onlyNull = known.equals(Set.of(NULL));
    if (!strange.isEmpty() && !onlyNull) {
      drifts.add(new Drift(where, path, Drift.Kind.TYPE, known, found));
    }
  }
}
