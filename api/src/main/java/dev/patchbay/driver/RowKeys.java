package dev.patchbay.driver;

import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;

/** One short key for each row of a list, so that repeated rows are known without keeping rows. */
final class RowKeys {
  private RowKeys() {}

  static Object of(Object row) {
    Object ref = ref(row);
    return ref instanceof Option<?> option
        ? option.isDefined() ? option.get().toString() : Fingerprint.of(row)
        : ref.toString();
  }

  /** What names the row: its {@code ref}, else nothing. */
  private static Object ref(Object row) {
    if (row instanceof Record) {
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        if (component.getName().equals("ref")) {
          try {
            return component.getAccessor().invoke(row);
          } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("A row must be a public record", unreadable);
          }
        }
      }
    }
    return Option.none();
  }
}
