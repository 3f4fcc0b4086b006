package dev.patchbay.tck.family;

import dev.patchbay.secret.Secret;
import dev.patchbay.tck.cases.Components;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the secrets that a request holds, however deep. */
final class SecretsWithin {
  private SecretsWithin() {}

  static List<String> of(@Nullable Object value) {
    List<String> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(@Nullable Object value, List<String> found) {
    if (value instanceof Secret secret) {
      found.add(secret.reveal());
    } else if (value instanceof Option<?> option) {
      option.forEach(inner -> collect(inner, found));
    } else if (value instanceof Collection<?> many) {
      many.forEach(inner -> collect(inner, found));
    } else if (value instanceof Map<?, ?> members) {
      members.values().forEach(inner -> collect(inner, found));
    } else if (value != null && value.getClass().isRecord()) {
      for (RecordComponent component : Components.of(value.getClass())) {
        collect(Components.read(component, value), found);
      }
    }
  }
}
