package dev.patchbay.tck.family;

import dev.patchbay.answer.Page;
import dev.patchbay.tck.cases.Components;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts over results how often a field could have had a value, and how often it had one. */
final class FieldTally {
  private final Map<String, Integer> chances = new HashMap<>();
  private final Map<String, Integer> filled = new HashMap<>();

  /** Counts the rows of a page, the successes among many results, or the one result. */
  void add(Object result) {
    if (result instanceof Page<?> page) {
      page.rows().forEach(this::whole);
    } else if (result instanceof List<?> many) {
      many.stream()
          .filter(one -> one instanceof Either<?, ?> either && either.isRight())
          .forEach(one -> whole(((Either<?, ?>) one).get()));
    } else {
      whole(result);
    }
  }

  /** Counts what another has counted. */
  void add(FieldTally other) {
    other.chances.forEach((path, count) -> chances.merge(path, count, Integer::sum));
    other.filled.forEach((path, count) -> filled.merge(path, count, Integer::sum));
  }

  /** One case of several is counted under its own name too. */
  private void whole(Object value) {
    visit(value, "");
    if (Stream.of(value.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
      visit(value, ResultField.caseName(value.getClass()) + ".");
    }
  }

  /** In how many results the field could have had a value. */
  int chances(String path) {
    return chances.getOrDefault(path, 0);
  }

  /** In how many it had one. */
  int filled(String path) {
    return filled.getOrDefault(path, 0);
  }

  private void visit(@Nullable Object value, String prefix) {
    if (value == null || !value.getClass().isRecord()) {
      return;
    }
    for (RecordComponent component : Components.of(value.getClass())) {
      String path = prefix + component.getName();
      Object held = Components.read(component, value);
      boolean unset = component.getType() == boolean.class && Boolean.FALSE.equals(held);
      Collection<?> values = unset ? List.of() : values(held);
      chances.merge(path, 1, Integer::sum);
      if (!values.isEmpty()) {
        filled.merge(path, 1, Integer::sum);
      }
      values.forEach(each -> visit(each, path + "."));
    }
  }

  private static Collection<?> values(@Nullable Object value) {
    if (value instanceof Option<?> option) {
      return option.isEmpty() ? List.of() : values(option.get());
    } else if (value instanceof Map<?, ?> map) {
      return map.values();
    } else if (value instanceof byte[] bytes) {
      return bytes.length == 0 ? List.of() : List.of(value);
    }
    if (value instanceof Collection<?> many) {
      return many;
    }
    return value == null ? List.of() : List.of(value);
  }
}
