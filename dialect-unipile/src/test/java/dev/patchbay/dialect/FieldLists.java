package dev.patchbay.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.capability.FieldCapability;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares declared fields with the fields that records have. */
public final class FieldLists {
  private FieldLists() {}

  /** Every component of a result once, and a reason with every field that is never filled. */
  public static void listsEachOnce(List<FieldCapability> fields, Class<?> type) {
    assertThat(declared(fields, "")).containsExactlyInAnyOrderElementsOf(components(type));
    assertReasons(fields);
  }

  private static void assertReasons(List<FieldCapability> fields) {
    assertThat(fields)
        .filteredOn(field -> field.filled() == FieldCapability.Filled.NEVER)
        .allSatisfy(field -> assertThat(field.reason()).isNotBlank());
  }

  /** What is declared always is there, and what is declared never is not. */
  public static void tellsTheTruthOf(List<FieldCapability> fields, Record result) {
    Set<String> filled = of(result);
    for (FieldCapability field : fields) {
      if (field.filled() == FieldCapability.Filled.NEVER) {
        assertThat(filled).doesNotContain(field.name());
      }
      if (field.filled() == FieldCapability.Filled.ALWAYS) {
        assertThat(filled).contains(field.name());
      }
    }
  }

  /** The components of a record. */
  public static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** The declared names one level below a prefix, which is empty or ends with a dot. */
  public static List<String> declared(List<FieldCapability> fields, String prefix) {
    return fields.stream()
        .map(FieldCapability::name)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.contains("."))
        .toList();
  }

  /** The declared names that are filled or not. */
  public static Set<String> named(List<FieldCapability> fields, boolean never) {
    Set<String> names = new TreeSet<>();
    for (FieldCapability field : fields) {
      if ((field.filled() == FieldCapability.Filled.NEVER) == never) {
        names.add(field.name());
      }
    }
    return names;
  }

  /** The paths of all that has a value in a record. */
  public static Set<String> of(Record record) {
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
        throw new LinkageError("an accessor is hidden", hidden);
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
    if (value instanceof Map<?, ?> map) {
      return map.values();
    }
    return value instanceof Collection<?> many ? many : List.of(value);
  }
}
