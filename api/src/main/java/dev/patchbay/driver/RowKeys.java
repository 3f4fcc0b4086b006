package dev.patchbay.driver;

import dev.patchbay.codec.Fingerprint;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** One short key for each row of a list, so that repeated rows are known without keeping rows. */
final class RowKeys {
  private static final ClassValue<Option<Method>> REF =
      new ClassValue<>() {
        @Override
        protected Option<Method> computeValue(Class<?> type) {
          return Option.ofOptional(
              Stream.of(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                  .filter(component -> component.getName().equals("ref"))
                  .map(RecordComponent::getAccessor)
                  .findFirst());
        }
      };

  private RowKeys() {}

  static Object of(Object row) {
    Object ref = ref(row);
    return ref instanceof Option<?> option
        ? option.isDefined() ? option.get().toString() : Fingerprint.ofValue(row).get()
        : ref.toString();
  }

  /** What names the row: its {@code ref}, else nothing. */
  private static Object ref(Object row) {
    Method accessor = REF.get(row.getClass()).getOrNull();
    if (accessor == null) {
      return Option.none();
    }
    try {
      return accessor.invoke(row);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("A row must be a public record", unreadable);
    }
  }
}
