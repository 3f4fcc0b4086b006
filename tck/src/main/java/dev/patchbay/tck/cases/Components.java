package dev.patchbay.tck.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components of records and cases of sealed types, which the JDK makes anew at each request. */
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
          Class<?>[] types =
              of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
          try {
            return type.getDeclaredConstructor(types);
          } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
          }
        }
      };

  private static final ClassValue<List<Class<?>>> CASES =
      new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
          return List.of(type.getPermittedSubclasses());
        }
      };

  private Components() {}

  /** A record's components in their order. */
  public static List<RecordComponent> of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** The cases of a sealed type. */
  public static List<Class<?>> cases(Class<?> sealed) {
    return CASES.get(sealed);
  }

  /**
   * What a record of requests, results or errors holds.
   *
   * @throws IllegalStateException when the record is not public
   */
  public static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("It must be a public record: " + owner, hidden);
    }
  }

  /**
   * The record with these components.
   *
   * @throws ReflectiveOperationException when they do not fit it
   */
  static Object made(Class<?> type, Object... values) throws ReflectiveOperationException {
    return CONSTRUCTORS.get(type).newInstance(values);
  }
}
