package dev.patchbay.identity;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A few names in the order in which they became known. Lists of hundreds of people hold one each,
 * so it is an array and nothing more. Immutable.
 */
final class NameSet<N extends Name> extends AbstractSet<N> {
  private final Object[] names;

  private NameSet(Object[] names) {
    this.names = names;
  }

  /** These names without repeats; the very set when it is one already. */
  @SuppressWarnings("unchecked")
  static <N extends Name> NameSet<N> of(Collection<? extends N> names) {
    if (names instanceof NameSet<?> already) {
      return (NameSet<N>) already;
    }
    Object[] kept = new Object[names.size()];
    int size = 0;
    for (N name : names) {
      if (!holds(kept, size, name)) {
        kept[size++] = name;
      }
    }
    return new NameSet<>(size == kept.length ? kept : Arrays.copyOf(kept, size));
  }

  private static boolean holds(Object[] names, int size, Object name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public boolean contains(Object name) {
    return holds(names, names.length, name);
  }

  @Override
  public Iterator<N> iterator() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < names.length;
      }

      @Override
      @SuppressWarnings("unchecked")
      public N next() {
        if (at >= names.length) {
          throw new NoSuchElementException("There are no more names");
        }
        return (N) names[at++];
      }
    };
  }
}
