package dev.patchbay.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies at the door that keep the order, so that equal requests look equal on the wire. */
final class Copies {
  private Copies() {}

  static <T> Set<T> set(Collection<? extends T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }
}
