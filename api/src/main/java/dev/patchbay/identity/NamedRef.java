package dev.patchbay.identity;

import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * A reference made of names: an immutable, non-empty set of names of one thing. {@code equals}
 * compares the sets; {@link #sameAs} asks whether both mean the same thing.
 *
 * @param <N> the kind of name
 */
public interface NamedRef<N extends Name> extends Checked {
  /** All names, in the order in which they became known. */
  Set<N> names();

  /** The first vendor handle among the names. */
  default Option<VendorRef> handle() {
    return Names.first(names(), Handle.class).map(Handle::ref);
  }

  /**
   * Whether both name the same thing. Where both have a stable name of one kind, those decide: they
   * must agree in every such kind. Otherwise names that may change (slugs, handles) decide in the
   * same way. Names of two kinds are never compared.
   */
  default boolean sameAs(NamedRef<N> other) {
    return Names.same(names(), other.names());
  }

  @Override
  default List<String> flaws() {
    return Names.flaws(names());
  }
}
