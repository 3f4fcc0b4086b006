package dev.patchbay.unipile.contract;

import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds records from values of their components. */
final class Records {
  private Records() {}

  /**
   * Nothing optional; each value of each component with nothing optional else, and with everything
   * where the former is not enough; everything but the address, which never stands beside the
   * country.
   */
  static List<Map<String, Object>> product(
      RecordComponent[] components, List<List<?>> values, Predicate<Map<String, Object>> enough) {
    Map<String, Object> least = new LinkedHashMap<>();
    Map<String, Object> most = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      List<?> own = values.get(i);
      if (!optional(components[i])) {
        least.put(components[i].getName(), own.get(0));
      }
      if (!own.isEmpty() && !components[i].getName().equals("ip")) {
        most.put(components[i].getName(), own.get(own.size() - 1));
      }
    }
    List<Map<String, Object>> all = new ArrayList<>(List.of(least));
    for (int i = 0; i < components.length; i++) {
      for (Object value : values.get(i)) {
        all.add(with(least, components[i].getName(), value));
        if (!enough.test(least)) {
          all.add(with(most, components[i].getName(), value));
        }
      }
    }
    all.add(most);
    return all;
  }

  static Map<String, Object> with(Map<String, Object> base, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(base);
    more.put(name, value);
    return more;
  }

  static boolean optional(RecordComponent component) {
    Class<?> raw = component.getType();
    return raw == Option.class
        || raw == List.class
        || raw == Set.class
        || raw == Map.class
        || raw == boolean.class;
  }

  static <T> T make(Class<T> raw, Map<String, Object> values) {
    RecordComponent[] components = raw.getRecordComponents();
    Object[] arguments =
        Arrays.stream(components)
            .map(one -> wrapped(one.getType(), values.get(one.getName())))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return raw.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException unfit) {
      throw new LinkageError(raw.getSimpleName() + " of " + values, unfit);
    }
  }

  private static Object wrapped(Class<?> type, @Nullable Object value) {
    if (type == Option.class) {
      return Option.of(value);
    } else if (value != null) {
      return value;
    } else if (type == List.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == boolean.class) {
      return false;
    }
    throw new LinkageError("no value for a required component of type " + type);
  }
}
