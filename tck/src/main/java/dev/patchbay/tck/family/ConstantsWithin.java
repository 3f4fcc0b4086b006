package dev.patchbay.tck.family;

import dev.patchbay.identity.NamedRef;
import dev.patchbay.tck.cases.Components;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constants of enumerations in a result, by where they are; names of things have none.
 */
final class ConstantsWithin {
  private ConstantsWithin() {}

  static Map<String, String> of(@Nullable Object value) {
    Map<String, String> found = new LinkedHashMap<>();
    collect("", value, found);
    return found;
  }

  private static void collect(String path, @Nullable Object value, Map<String, String> found) {
    if (value instanceof Enum<?> constant) {
      found.put(path, constant.name());
    } else if (value instanceof Option<?> option) {
      option.forEach(inner -> collect(path, inner, found));
    } else if (value instanceof Iterable<?> many) {
      int i = 0;
      for (Object item : many) {
        collect(path + "/" + i, item, found);
        i++;
      }
    } else if (value instanceof Record && !(value instanceof NamedRef)) {
      for (RecordComponent component : Components.of(value.getClass())) {
        collect(path + "/" + component.getName(), Components.read(component, value), found);
      }
    }
  }
}
