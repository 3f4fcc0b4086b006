package dev.patchbay.tck.family;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the first object that was asked for, and of the last one: enough where most ask
 * for the first, and a few for another one several times.
 */
final class FirstAndLast<K, V> {
  private final Function<K, V> make;
  private @Nullable Made<K, V> first;
  private @Nullable Made<K, V> last;

  private record Made<K, V>(K from, V value) {}

  FirstAndLast(Function<K, V> make) {
    this.make = make;
  }

  @SuppressWarnings("ReferenceEquality")
  V of(K from) {
    Made<K, V> known = first;
    if (known != null && known.from == from) {
      return known.value;
    }
    Made<K, V> latest = last;
    if (latest != null && latest.from == from) {
      return latest.value;
    }
    Made<K, V> made = new Made<>(from, make.apply(from));
    if (known == null) {
      first = made;
    } else {
      last = made;
    }
    return made.value;
  }
}
