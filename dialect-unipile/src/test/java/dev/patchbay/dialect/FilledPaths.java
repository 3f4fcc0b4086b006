package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares declared fields with the fields that records have. */
final class FilledPaths {
  private FilledPaths() {}

  /** The components of a record. */
  static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** The declared names one level below a prefix, which is empty or ends with a dot. */
  static List<String> declared(List<FieldCapability> fields, String prefix) {
    return fields.stream()
        .map(FieldCapability::name)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.contains("."))
        .toList();
  }

  /** The declared names that are filled or not. */
  static Set<String> named(List<FieldCapability> fields, boolean never) {
    Set<String> names = new TreeSet<>();
    for (FieldCapability field : fields) {
      if ((field.filled() == FieldCapability.Filled.NEVER) == never) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** The paths of all that has a value in a record. */
  static Set<String> of(Record record) {
    Set<String> paths = new TreeSet<>();
    collect(record, "", paths);
    return paths;
  }

  private static void collect(Record record, String prefix, Set<String> paths) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value;
      try {
        value = component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException hidden) {
        throw new AssertionError(hidden);
      }
      for (Object each : values(value)) {
        paths.add(prefix + component.getName());
        if (each instanceof Record inner) {
          collect(inner, prefix + component.getName() + ".", paths);
        }
      }
    }
  }

  private static Collection<?> values(Object value) {
    if (value instanceof Option<?> option) {
      return option.toJavaList();
    }
    return value instanceof Collection<?> many ? many : List.of(value);
  }
}
