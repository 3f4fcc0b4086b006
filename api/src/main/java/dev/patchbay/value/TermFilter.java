package dev.patchbay.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms to include (one must match) and terms to exclude (none may match). Vendors may support the
 * excluded half separately, under {@code <argument>.exclude}.
 *
 * @param include one of these must match; empty means any
 * @param exclude none of these may match
 */
@Parts("exclude")
public record TermFilter(Set<Term> include, Set<Term> exclude) implements Composite, Checked {
  /** Copies both sets. */
  public TermFilter {
    include = Copies.set(include);
    exclude = Copies.set(exclude);
  }

  /** Only these terms. */
  public static TermFilter of(Term... include) {
    return new TermFilter(Copies.set(List.of(include)), Set.of());
  }

  /** Only these terms. */
  public static TermFilter of(Collection<Term> include) {
    return new TermFilter(Copies.set(include), Set.of());
  }

  /** Only these terms, known by name. */
  public static TermFilter named(String... include) {
    return new TermFilter(TermSets.named(include), Set.of());
  }

  /** Only these terms of one catalogue, known by id. */
  public static TermFilter ids(TermKind kind, String... include) {
    return new TermFilter(TermSets.ids(kind, include), Set.of());
  }

  /** Everything but these terms. */
  public static TermFilter allBut(Term... exclude) {
    return new TermFilter(Set.of(), Copies.set(List.of(exclude)));
  }

  /** The same filter that also excludes these terms. */
  public TermFilter excluding(Term... more) {
    Set<Term> all = new LinkedHashSet<>(exclude);
    all.addAll(List.of(more));
    return new TermFilter(include, all);
  }

  @Override
  public Map<String, Object> parts() {
    return exclude.isEmpty() ? Map.of() : Map.of("exclude", exclude);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>(TermSets.flaws(include));
    flaws.addAll(TermSets.flaws(exclude));
    if (include.isEmpty() && exclude.isEmpty()) {
      flaws.add("The filter has no terms; name at least one or leave the argument out.");
    }
    for (Term term : include) {
      if (exclude.stream().anyMatch(term::sameAs)) {
        flaws.add("The term " + term + " is both included and excluded; drop it on one side.");
      }
    }
    return List.copyOf(flaws);
  }
}
