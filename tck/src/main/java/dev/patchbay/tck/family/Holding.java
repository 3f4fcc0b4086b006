package dev.patchbay.tck.family;

import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parts of a value hold. */
final class Holding {
  private Holding() {}

  /** The parts of a record, in their order. */
  static List<Object> parts(Object value) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      parts.add(invoked(component.getAccessor(), value));
    }
    return parts;
  }

  /** Whether a part is what was given, wrapped as it may be. */
  static boolean holds(Object part, Object given) {
    if (given.getClass().isArray()) {
      return part instanceof Collection<?> many && ends(new ArrayList<>(many), items(given));
    } else if (part instanceof Option<?> option) {
      return option.exists(inner -> holds(inner, given));
    } else if (part instanceof Collection<?> many && !(given instanceof Collection<?>)) {
      return many.stream().anyMatch(item -> holds(item, given));
    } else if (part instanceof Map<?, ?> map && !(given instanceof Map<?, ?>)) {
      return map.entrySet().stream()
          .anyMatch(entry -> holds(entry.getKey(), given) || holds(entry.getValue(), given));
    }
    return part.equals(given)
        || Objects.equals(read(part.getClass(), given), part)
        || (part instanceof Record && parts(part).stream().anyMatch(inner -> holds(inner, given)));
  }

  /** Whether a part says nothing. */
  static boolean absent(Object part) {
    return (part instanceof Option<?> option && option.isEmpty())
        || (part instanceof Collection<?> many && many.isEmpty())
        || (part instanceof Map<?, ?> map && map.isEmpty())
        || Boolean.FALSE.equals(part);
  }

  /** The items of an array. */
  static List<Object> items(Object array) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      items.add(Array.get(array, i));
    }
    return items;
  }

  private static boolean ends(List<?> all, List<?> last) {
    return all.size() >= last.size()
        && all.subList(all.size() - last.size(), all.size()).equals(last);
  }

  /** What the type's own {@code of} makes of a value; null where it has none for it. */
  private static @Nullable Object read(Class<?> type, Object given) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isInstance(given))
        .findFirst()
        .<@Nullable Object>map(method -> unlessUnfit(method, given))
        .orElse(null);
  }

  private static @Nullable Object unlessUnfit(Method method, Object given) {
    try {
      return invoked(method, null, given);
    } catch (IllegalArgumentException unfit) {
      return null;
    }
  }

  /** What a public method answers. */
  static Object invoked(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException thrown) {
      throw new IllegalArgumentException(
          method.getName() + " throws " + thrown.getCause(), thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(method + " cannot be called", hidden);
    }
  }
}
