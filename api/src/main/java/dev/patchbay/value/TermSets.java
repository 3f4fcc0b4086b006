package dev.patchbay.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What the types made of terms share. */
final class TermSets {
  private TermSets() {}

  static Set<Term> named(String... names) {
    return Copies.set(Arrays.stream(names).map(Term::name).toList());
  }

  static Set<Term> ids(TermKind kind, String... ids) {
    return Copies.set(Arrays.stream(ids).map(id -> Term.id(kind, id)).toList());
  }

  static List<String> flaws(Collection<Term> terms) {
    return terms.stream().flatMap(t -> t.flaws().stream()).distinct().toList();
  }

  /** Like {@link #flaws}, for lists in which every term may stand once only. */
  static List<String> listFlaws(List<Term> terms) {
    if (terms.isEmpty()) {
      return List.of("No terms given; name at least one or leave the argument out.");
    }
    List<String> flaws = new ArrayList<>(flaws(terms));
    for (int i = 0; i < terms.size(); i++) {
      if (terms.subList(0, i).stream().anyMatch(terms.get(i)::sameAs)) {
        flaws.add("The term " + terms.get(i) + " is given twice; give it once.");
      }
    }
    return flaws;
  }
}
