package dev.patchbay.unipile;

import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes this package's records as Unipile's JSON: component names in snake case, absent options
 * and empty lists left out.
 */
final class OwnWriter {
  private OwnWriter() {}

  /** The members of a record, but for those named. */
  static Map<String, Object> members(Record value, String... without) {
    List<String> left = List.of(without);
    Map<String, Object> members = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object member = read(component, value);
      if (left.contains(component.getName()) || absent(member)) {
        continue;
      }
      members.put(snake(component.getName()), write(member));
    }
    return members;
  }

  /** The name on the wire. */
  static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** The spelling of a constant. */
  static String spelling(Enum<?> constant) {
    return constant instanceof LowerCase
        ? constant.name().toLowerCase(Locale.ROOT)
        : constant.name();
  }

  private static boolean absent(Object member) {
    return (member instanceof Option<?> option && option.isEmpty())
        || (member instanceof Collection<?> many && many.isEmpty())
        || (member instanceof Map<?, ?> map && map.isEmpty())
        || Boolean.FALSE.equals(member);
  }

  private static Object write(Object value) {
    if (value instanceof Option<?> option) {
      return write(option.get());
    } else if (value instanceof Enum<?> constant) {
      return spelling(constant);
    } else if (value instanceof Record record) {
      return members(record);
    } else if (value instanceof Collection<?> many) {
      List<Object> list = new ArrayList<>(many.size());
      many.forEach(item -> list.add(write(item)));
      return list;
    }
    return value;
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(value.getClass() + " must be public", unreadable);
    }
  }
}
