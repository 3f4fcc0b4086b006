package dev.patchbay.identity;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be said about sets of names. */
final class Names {
  private Names() {}

  static <N extends Name> Set<N> copy(Set<? extends N> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("A reference needs at least one name");
    }
    return NameSet.of(names);
  }

  static <N extends Name> Set<N> of(List<? extends N> names) {
    return NameSet.of(names);
  }

  static <N extends Name> Set<N> with(Set<N> names, Collection<? extends N> more) {
    Set<N> all = new LinkedHashSet<>(names);
    all.addAll(more);
    return all;
  }

  /**
   * All names that can be read from these texts, one from each; null and blank ones are passed
   * over, and so are plain URLs of what is known already. Text that is no name counts only when
   * there is nothing better.
   */
  static <N extends Name> Option<Set<N>> known(
      Function<String, N> reader, @Nullable String... texts) {
    List<N> read = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (text != null && !text.isBlank() && !PlainNames.repeated(text, read)) {
        read.add(reader.apply(text));
      }
    }
    return best(read);
  }

  /** The same where one text may hold several names. */
  static <N extends Name> Option<Set<N>> knownFromEach(
      Function<String, List<N>> reader, @Nullable String... texts) {
    List<N> read = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        read.addAll(reader.apply(text));
      }
    }
    return best(read);
  }

  private static <N extends Name> Option<Set<N>> best(List<N> read) {
    int unreadable = 0;
    for (N name : read) {
      unreadable += name instanceof Unreadable ? 1 : 0;
    }
    if (unreadable > 0 && unreadable < read.size()) {
      read.removeIf(Unreadable.class::isInstance);
    }
    return read.isEmpty() ? Option.none() : Option.some(NameSet.of(read));
  }

  static <T extends Name> Option<T> first(Set<? extends Name> names, Class<T> type) {
    return Option.ofOptional(names.stream().filter(type::isInstance).map(type::cast).findFirst());
  }

  static List<String> flaws(Set<? extends Name> names) {
    return names.stream().flatMap(name -> flaw(name).toJavaStream()).toList();
  }

  private static Option<String> flaw(Name name) {
    if (name instanceof Unreadable text) {
      return Option.some(text.reason());
    }
    return name instanceof ShownName shown && shown.text().isEmpty()
        ? Option.some("A shown name is blank; give the name that LinkedIn shows, or none.")
        : Option.none();
  }

  static boolean same(Set<? extends Name> mine, Set<? extends Name> theirs) {
    return agreement(mine, theirs, true)
        .orElse(() -> agreement(mine, theirs, false))
        .getOrElse(false);
  }

  /** None when no kind of name is on both sides. */
  private static Option<Boolean> agreement(
      Set<? extends Name> mine, Set<? extends Name> theirs, boolean stable) {
    Map<String, Set<String>> left = byKind(mine, stable);
    Map<String, Set<String>> right = byKind(theirs, stable);
    left.keySet().retainAll(right.keySet());
    if (left.isEmpty()) {
      return Option.none();
    }
    return Option.some(
        left.entrySet().stream()
            .noneMatch(
                kind ->
                    Collections.disjoint(
                        kind.getValue(), right.getOrDefault(kind.getKey(), Set.of()))));
  }

  private static Map<String, Set<String>> byKind(Set<? extends Name> names, boolean stable) {
    return names.stream()
        .filter(name -> name.telling() && name.stable() == stable)
        .collect(
            Collectors.groupingBy(
                Name::kind, HashMap::new, Collectors.mapping(Name::text, Collectors.toSet())));
  }

  static String show(Set<? extends Name> names) {
    return names.stream().map(Name::text).collect(Collectors.joining(" = "));
  }
}
