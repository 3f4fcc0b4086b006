package dev.patchbay.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every small change of a JSON value that a vendor could take for another request. */
final class JsonMutations {
  /**
   * A changed value.
   *
   * @param name what was done, and where
   * @param value the value then
   */
  record Mutant(String name, @Nullable Object value) {}

  private JsonMutations() {}

  static List<Mutant> of(@Nullable Object value) {
    List<Mutant> all = new ArrayList<>();
    collect("", value, changed -> changed, all);
    return all;
  }

  private static void collect(
      String at,
      @Nullable Object value,
      Function<@Nullable Object, @Nullable Object> whole,
      List<Mutant> all) {
    all.add(new Mutant(at + " in a list", whole.apply(List.of(value == null ? "null" : value))));
    if (value != null) {
      all.add(new Mutant(at + " null", whole.apply(null)));
    }
    if (value instanceof Map<?, ?> map) {
      members(at, map, whole, all);
    } else if (value instanceof List<?> list) {
      items(at, list, whole, all);
    } else {
      all.add(new Mutant(at + " another", whole.apply(another(value))));
      all.add(
          new Mutant(at + " another type", whole.apply(value instanceof String ? 7L : value + "")));
    }
    if (value instanceof Long whole1 && Math.abs(whole1) < 1L << 50) {
      all.add(new Mutant(at + " with a fraction", whole.apply((double) whole1)));
    }
  }

  private static Object another(@Nullable Object value) {
    if (value instanceof String text) {
      return text + "x";
    } else if (value instanceof Long number) {
      return number + 1;
    } else if (value instanceof Double number) {
      return number + 1;
    }
    return value instanceof Boolean flag ? (Object) !flag : "something";
  }

  private static void members(
      String at,
      Map<?, ?> map,
      Function<@Nullable Object, @Nullable Object> whole,
      List<Mutant> all) {
    all.add(new Mutant(at + " one member more", whole.apply(with(map, "unheardOf", true))));
    all.add(new Mutant(at + " one null more", whole.apply(with(map, "unheardOf", null))));
    map.forEach(
        (key, member) -> {
          String place = at + "/" + key;
          Map<Object, @Nullable Object> less = new LinkedHashMap<>(map);
          less.remove(key);
          all.add(new Mutant(place + " dropped", whole.apply(less)));
          all.add(new Mutant(place + " renamed", whole.apply(with(less, key + "_", member))));
          collect(place, member, changed -> whole.apply(with(map, key, changed)), all);
        });
  }

  private static Map<Object, @Nullable Object> with(
      Map<?, ?> map, Object key, @Nullable Object value) {
    Map<Object, @Nullable Object> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  private static void items(
      String at,
      List<?> list,
      Function<@Nullable Object, @Nullable Object> whole,
      List<Mutant> all) {
    all.add(new Mutant(at + " one item more", whole.apply(with(list, list.size(), "more"))));
    for (int i = 0; i < list.size(); i++) {
      int place = i;
      List<@Nullable Object> less = new ArrayList<>(list);
      less.remove(place);
      all.add(new Mutant(at + "/" + i + " dropped", whole.apply(less)));
      all.add(new Mutant(at + "/" + i + " twice", whole.apply(with(list, place, list.get(i)))));
      if (i > 0 && !String.valueOf(list.get(i)).equals(String.valueOf(list.get(0)))) {
        List<@Nullable Object> swapped = new ArrayList<>(list);
        swapped.set(0, list.get(i));
        swapped.set(i, list.get(0));
        all.add(new Mutant(at + "/" + i + " first", whole.apply(swapped)));
      }
      collect(
          at + "/" + i,
          list.get(i),
          changed -> {
            List<@Nullable Object> other = new ArrayList<>(list);
            other.set(place, changed);
            return whole.apply(other);
          },
          all);
    }
  }

  private static List<@Nullable Object> with(List<?> list, int at, @Nullable Object item) {
    List<@Nullable Object> more = new ArrayList<>(list);
    more.add(at, item);
    return more;
  }
}
