package dev.patchbay.profile;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what vendors give into what neutral records hold. */
final class Given {
  private Given() {}

  static Option<String> text(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }

  static List<String> texts(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(text -> !text.isBlank()).toList();
  }

  static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** A copy that keeps the order. */
  static <T> Set<T> set(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }
}
