package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms with a weight and a scope each; Recruiter only. Vendors may support the halves separately,
 * under {@code <argument>.priority} and {@code <argument>.scope}.
 *
 * @param <S> {@link TitleScope}, {@link CompanyScope} or {@link LocationScope}
 * @param entries the terms, at least one
 */
@Parts({"priority", "scope"})
public record ScopedTerms<S extends Enum<S>>(List<Entry<S>> entries) implements Composite, Checked {
  /**
   * One term, its weight and its scope.
   *
   * @param <S> the scope's type
   * @param term what to look for
   * @param priority its weight; none leaves it to LinkedIn
   * @param scope when or how it must hold; none leaves it to LinkedIn
   */
  public record Entry<S extends Enum<S>>(Term term, Option<Priority> priority, Option<S> scope) {}

  /** Copies the list. */
  public ScopedTerms {
    entries = List.copyOf(entries);
  }

  /** These terms, without weights and scopes. */
  public static <S extends Enum<S>> ScopedTerms<S> of(Term... terms) {
    return new ScopedTerms<>(
        Arrays.stream(terms).map(t -> new Entry<S>(t, Option.none(), Option.none())).toList());
  }

  /** These terms, known by name, without weights and scopes. */
  public static <S extends Enum<S>> ScopedTerms<S> named(String... names) {
    return of(Arrays.stream(names).map(Term::name).toArray(Term[]::new));
  }

  /** One term in a scope, without a weight. */
  public static <S extends Enum<S>> ScopedTerms<S> of(Term term, S scope) {
    return new ScopedTerms<>(List.of(new Entry<S>(term, Option.none(), Option.some(scope))));
  }

  /** The same terms and one more with a weight and a scope. */
  public ScopedTerms<S> and(Term term, Priority priority, S scope) {
    return and(new Entry<S>(term, Option.some(priority), Option.some(scope)));
  }

  /** The same terms and one more with a weight. */
  public ScopedTerms<S> and(Term term, Priority priority) {
    return and(new Entry<S>(term, Option.some(priority), Option.none()));
  }

  /** The same terms and one more. */
  public ScopedTerms<S> and(Entry<S> entry) {
    List<Entry<S>> more = new ArrayList<>(entries);
    more.add(entry);
    return new ScopedTerms<>(more);
  }

  /** The same terms and one that must not match: short for priority {@code DOESNT_HAVE}. */
  public ScopedTerms<S> exclude(Term term) {
    return and(term, Priority.DOESNT_HAVE);
  }

  @Override
  public Map<String, Object> parts() {
    Set<Priority> priorities = new LinkedHashSet<>();
    Set<S> scopes = new LinkedHashSet<>();
    for (Entry<S> entry : entries) {
      entry.priority().forEach(priorities::add);
      entry.scope().forEach(scopes::add);
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    if (!priorities.isEmpty()) {
      parts.put("priority", priorities);
    }
    if (!scopes.isEmpty()) {
      parts.put("scope", scopes);
    }
    return parts;
  }

  @Override
  public List<String> flaws() {
    List<Term> terms = entries.stream().map(Entry::term).toList();
    List<String> flaws = new ArrayList<>(TermSets.listFlaws(terms));
    if (entries.stream().anyMatch(e -> e.priority().contains(Priority.UNKNOWN))) {
      flaws.add(
          "A term has the priority UNKNOWN, which cannot be sent; choose one or leave it out.");
    }
    if (entries.stream().anyMatch(e -> e.scope().exists(s -> s.name().equals("UNKNOWN")))) {
      flaws.add("A term has the scope UNKNOWN, which cannot be sent; choose one or leave it out.");
    }
    return List.copyOf(flaws);
  }
}
