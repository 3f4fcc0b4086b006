package dev.patchbay.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Constants to include (one must match) and to exclude (none may match). Vendors may support the
 * excluded half separately, under {@code <argument>.exclude}.
 *
 * @param <E> the enumeration, e.g. {@link SalesSeniority}
 * @param include one of these must match; empty means any
 * @param exclude none of these may match
 */
@Parts("exclude")
public record EnumFilter<E extends Enum<E>>(Set<E> include, Set<E> exclude)
    implements Composite, Checked {
  /** Copies both sets. */
  public EnumFilter {
    include = Copies.set(include);
    exclude = Copies.set(exclude);
  }

  /** Only these constants. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Enum<E>> EnumFilter<E> of(E... include) {
    return new EnumFilter<>(Copies.set(List.of(include)), Set.of());
  }

  /** Only these constants. */
  public static <E extends Enum<E>> EnumFilter<E> of(Collection<E> include) {
    return new EnumFilter<>(Copies.set(include), Set.of());
  }

  /** Everything but these constants. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E extends Enum<E>> EnumFilter<E> allBut(E... exclude) {
    return new EnumFilter<>(Set.of(), Copies.set(List.of(exclude)));
  }

  /** The same filter that also excludes one constant. */
  public EnumFilter<E> excluding(E constant) {
    Set<E> all = new LinkedHashSet<>(exclude);
    all.add(constant);
    return new EnumFilter<>(include, all);
  }

  @Override
  public Map<String, Object> parts() {
    return exclude.isEmpty() ? Map.of() : Map.of("exclude", exclude);
  }

  @Override
  public List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (include.isEmpty() && exclude.isEmpty()) {
      flaws.add("The filter has no constants; name at least one or leave the argument out.");
    }
    for (E constant : include) {
      if (exclude.contains(constant)) {
        flaws.add(constant + " is both included and excluded; drop it on one side.");
      }
    }
    if (Stream.concat(include.stream(), exclude.stream()).anyMatch(EnumFilter::unknown)) {
      flaws.add("UNKNOWN stands for values read from a vendor and cannot be searched for.");
    }
    return List.copyOf(flaws);
  }

  private static boolean unknown(Enum<?> constant) {
    return constant.name().equals("UNKNOWN");
  }
}
