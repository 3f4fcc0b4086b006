package dev.patchbay.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies at the door, keeping the order in which things were given. */
final class Copies {
  private Copies() {}

  static <T> Set<T> set(Collection<? extends T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  static <K, V> Map<K, V> map(Map<? extends K, ? extends V> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
