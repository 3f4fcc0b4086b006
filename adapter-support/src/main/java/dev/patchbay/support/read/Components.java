package dev.patchbay.support.table;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** The components of records, which the JDK makes anew each time it is asked for them. */
public final class Components {
  private static final ClassValue<List<RecordComponent>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private Components() {}

  /**
   * A record's components in their order.
   *
   * @param type a record's
   */
  public static List<RecordComponent> of(Class<?> type) {
    return KNOWN.get(type);
  }
}
