package dev.patchbay.value;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A set of terms, one of which must match (vocabulary: include only). Order carries no meaning.
 *
 * @param include the terms, at least one
 */
public record Terms(Set<Term> include) implements Checked {
  /** Copies the set. */
  public Terms {
    include = Copies.set(include);
  }

  /** These terms. */
  public static Terms of(Term... terms) {
    return new Terms(Copies.set(List.of(terms)));
  }

  /** These terms. */
  public static Terms of(Collection<Term> terms) {
    return new Terms(Copies.set(terms));
  }

  /** Terms known by name only. */
  public static Terms named(String... names) {
    return new Terms(TermSets.named(names));
  }

  /** Terms of one catalogue, known by id. */
  public static Terms ids(TermKind kind, String... ids) {
    return new Terms(TermSets.ids(kind, ids));
  }

  @Override
  public List<String> flaws() {
    return include.isEmpty()
        ? List.of("No terms given; name at least one or leave the argument out.")
        : TermSets.flaws(include);
  }
}
