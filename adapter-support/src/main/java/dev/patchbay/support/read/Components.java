package dev.patchbay.support.read;

import java.lang.reflect.Constructor;
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

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          try {
            return type.getConstructor(
                of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
          } catch (NoSuchMethodException hidden) {
            throw new IllegalStateException(type + " is no public record", hidden);
          }
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

  /**
   * A public record of these components.
   *
   * @param type the record's
   * @param values one for each component, in their order
   * @throws IllegalStateException when they do not fit it
   */
  public static <T> T made(Class<T> type, Object... values) {
    try {
      return type.cast(CONSTRUCTORS.get(type).newInstance(values));
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(type + " does not take what it is made of", unfit);
    }
  }
}
