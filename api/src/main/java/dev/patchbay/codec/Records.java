package dev.patchbay.codec;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

final class Records {
  static final String TYPE = "type";

  private Records() {}

  /** Whether a record is one of several cases of a sealed type, so that its name must be kept. */
  static boolean isCase(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  /** The case of a sealed type with that simple name, however deep. */
  static @Nullable Class<?> caseOf(Class<?> sealed, String name) {
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        Class<?> deeper = caseOf(permitted, name);
        if (deeper != null) {
          return deeper;
        }
      } else if (permitted.getSimpleName().equals(name)) {
        return permitted;
      }
    }
    return null;
  }

  static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalArgumentException(
          "A neutral record must be public: " + owner.getClass().getName(), unreadable);
    }
  }
}
