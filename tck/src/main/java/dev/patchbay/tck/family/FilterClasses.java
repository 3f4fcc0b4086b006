package dev.patchbay.tck.family;

import dev.patchbay.value.EnumFilter;
import dev.patchbay.value.LocationScope;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.PrioritisedTerms;
import dev.patchbay.value.Priority;
import dev.patchbay.value.Range;
import dev.patchbay.value.ScopedTerms;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Terms;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of legal values of the filters that searches share, by name. */
final class FilterClasses {
  private FilterClasses() {}

  /**
   * The classes of a filter; none of another type.
   *
   * @param constants what a filter of constants may hold
   */
  static Map<String, Object> of(Class<?> raw, List<Object> constants, Term one, Term other) {
    if (raw == Terms.class) {
      Map<String, Object> classes = new LinkedHashMap<>();
      classes.put("by id", Terms.of(id(one)));
      classes.put("by name", Terms.of(name(one)));
      classes.put("two terms", Terms.of(one, other));
      return classes;
    } else if (raw == TermFilter.class) {
      return terms(one, other);
    } else if (raw == PrioritisedTerms.class) {
      return prioritised(one, other);
    } else if (raw == ScopedTerms.class) {
      return scoped(constants, one, other);
    } else if (raw == EnumFilter.class) {
      return enumerated(constants);
    } else if (raw == Range.class) {
      return ranges();
    }
    return raw == MoneyRange.class ? money() : Map.of();
  }

  private static Term id(Term term) {
    return Term.id(term.kind().get(), term.id().get());
  }

  private static Term name(Term term) {
    return Term.name(term.name().get());
  }

  private static Map<String, Object> terms(Term one, Term other) {
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("by id", TermFilter.of(id(one)));
    classes.put("by name", TermFilter.of(name(one)));
    classes.put("include", TermFilter.of(other));
    classes.put("exclude", TermFilter.allBut(one));
    classes.put("include and exclude", TermFilter.of(one).excluding(other));
    classes.put("exclude two", TermFilter.allBut(one, other));
    return classes;
  }

  private static Map<String, Object> prioritised(Term one, Term other) {
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("by id", PrioritisedTerms.of(id(other)));
    classes.put("by name", PrioritisedTerms.of(name(one)));
    classes.put("no priority", PrioritisedTerms.of(one));
    for (Priority priority : priorities()) {
      classes.put(priority.name(), PrioritisedTerms.of().and(one, priority));
    }
    classes.put("two", PrioritisedTerms.of(one).and(other, Priority.DOESNT_HAVE));
    return classes;
  }

  private static List<Priority> priorities() {
    List<Priority> all = new ArrayList<>(List.of(Priority.values()));
    all.remove(Priority.UNKNOWN);
    return all;
  }

  @SuppressWarnings("unchecked") // the constants are of the one enumeration that it is a filter of
  private static Map<String, Object> scoped(List<Object> constants, Term one, Term other) {
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("by id", ScopedTerms.of(id(other)));
    classes.put("by name", ScopedTerms.of(name(one)));
    classes.put("no scope", ScopedTerms.of(one));
    for (Object constant : constants) {
      classes.put(
          "scope " + constant, ScopedTerms.<LocationScope>of().and(entry(one, none(), constant)));
    }
    for (Priority priority : priorities()) {
      classes.put("priority " + priority, ScopedTerms.<LocationScope>of().and(one, priority));
    }
    Object last = constants.get(constants.size() - 1);
    classes.put(
        "both, and another",
        ScopedTerms.<LocationScope>of()
            .and(entry(one, Option.some(Priority.MUST_HAVE), last))
            .and(new ScopedTerms.Entry<LocationScope>(other, Option.none(), Option.none())));
    return classes;
  }

  private static Option<Priority> none() {
    return Option.none();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static ScopedTerms.Entry<LocationScope> entry(
      Term term, Option<Priority> priority, Object scope) {
    return new ScopedTerms.Entry(term, priority, Option.some(scope));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Object> enumerated(List<Object> constants) {
    Set<Object> first = new LinkedHashSet<>(constants.subList(0, 1));
    Set<Object> rest = new LinkedHashSet<>(constants.subList(1, constants.size()));
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("include", new EnumFilter(first, Set.of()));
    classes.put("exclude", new EnumFilter(Set.of(), first));
    classes.put("include and exclude", new EnumFilter(first, rest));
    return classes;
  }

  private static Map<String, Object> ranges() {
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("min only", Range.atLeast(3));
    classes.put("max only", Range.atMost(12));
    classes.put("both ends", Range.between(4, 11));
    classes.put("equal ends", Range.between(6, 6));
    return classes;
  }

  private static Map<String, Object> money() {
    Map<String, Object> classes = new LinkedHashMap<>();
    classes.put("min only", MoneyRange.atLeast("USD", 1_000_000));
    classes.put("max only", MoneyRange.atMost("USD", 10_000_000));
    classes.put("both ends", MoneyRange.between("USD", 1_000_000, 10_000_000));
    return classes;
  }
}
