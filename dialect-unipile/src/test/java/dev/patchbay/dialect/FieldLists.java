package dev.patchbay.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.capability.FieldCapability;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares lists of fields with the records they are about. */
final class FieldLists {
  private FieldLists() {}

  static void listsEachOnce(List<FieldCapability> fields, Class<?> type) {
    assertThat(fields)
        .extracting(FieldCapability::name)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(fields)
        .filteredOn(field -> field.filled() == FieldCapability.Filled.NEVER)
        .allSatisfy(field -> assertThat(field.reason()).isNotBlank());
  }

  static void tellsTheTruthOf(List<FieldCapability> fields, Record result) throws Exception {
    for (FieldCapability field : fields) {
      Object value = result.getClass().getMethod(field.name()).invoke(result);
      if (field.filled() == FieldCapability.Filled.NEVER) {
        assertThat(empty(value)).as(field.name() + " is declared NEVER").isTrue();
      }
      if (field.filled() == FieldCapability.Filled.ALWAYS) {
        assertThat(empty(value)).as(field.name() + " is declared ALWAYS").isFalse();
      }
    }
  }

  private static boolean empty(Object value) {
    return value instanceof Option<?> option && option.isEmpty()
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }
}
