package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms with a weight each; Recruiter only. Vendors may support the weights separately, under
 * {@code <argument>.priority}.
 *
 * @param entries the terms, at least one
 */
@Parts("priority")
public record PrioritisedTerms(List<Entry> entries) implements Composite, Checked {
  /**
   * One term and its weight.
   *
   * @param term what to look for
   * @param priority its weight; none leaves it to LinkedIn
   */
  public record Entry(Term term, Option<Priority> priority) {}

  /** Copies the list. */
  public PrioritisedTerms {
    entries = List.copyOf(entries);
  }

  /** These terms, without weights. */
  public static PrioritisedTerms of(Term... terms) {
    return new PrioritisedTerms(
        Arrays.stream(terms).map(t -> new Entry(t, Option.none())).toList());
  }

  /** These terms, known by name, without weights. */
  public static PrioritisedTerms named(String... names) {
    return of(Arrays.stream(names).map(Term::name).toArray(Term[]::new));
  }

  /** The same terms and one more with a weight. */
  public PrioritisedTerms and(Term term, Priority priority) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(term, Option.some(priority)));
    return new PrioritisedTerms(more);
  }

  /** The same terms and one that must not match: short for priority {@code DOESNT_HAVE}. */
  public PrioritisedTerms exclude(Term term) {
    return and(term, Priority.DOESNT_HAVE);
  }

  @Override
  public Map<String, Object> parts() {
    Set<Priority> used = new LinkedHashSet<>();
    entries.forEach(e -> e.priority().forEach(used::add));
    return used.isEmpty() ? Map.of() : Map.of("priority", used);
  }

  @Override
  public List<String> flaws() {
    List<Term> terms = entries.stream().map(Entry::term).toList();
    List<String> flaws = new ArrayList<>(TermSets.listFlaws(terms));
    if (entries.stream().anyMatch(e -> e.priority().contains(Priority.UNKNOWN))) {
      flaws.add(
          "A term has the priority UNKNOWN, which cannot be sent; choose one or leave it out.");
    }
    return List.copyOf(flaws);
  }
}
