package dev.patchbay.codec;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class Records {
  static final String TYPE = "type";

  /** Where the case stands when the record has a component of its own named type. */
  private static final String CASE = "@type";

  /** The JDK makes new ones at each call. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Records() {}

  /** A record's components; not to be changed. */
  static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.get(type);
  }

  /** Whether a record is one of several cases of a sealed type, so that its name must be kept. */
  static boolean isCase(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  /** Under which key a record keeps its case. */
  static String caseKey(Class<?> type) {
    for (RecordComponent component : components(type)) {
      if (component.getName().equals(TYPE)) {
        return CASE;
      }
    }
    return TYPE;
  }

  /** The case of a sealed type that a map names. */
  static @Nullable Class<?> caseOf(Class<?> sealed, Map<?, ?> members) {
    Object name = members.containsKey(CASE) ? members.get(CASE) : members.get(TYPE);
    return caseOf(sealed, String.valueOf(name));
  }

  /** The case of a sealed type with that simple name, however deep. */
  private static @Nullable Class<?> caseOf(Class<?> sealed, String name) {
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
