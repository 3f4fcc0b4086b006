package dev.patchbay.dialect.own.room;

import dev.patchbay.dialect.own.profile.PictureLayout;
import dev.patchbay.dialect.own.rule.LowerCase;
import dev.patchbay.identity.Product;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes records of own requests as the vendor's JSON: component names in snake case, absent
 * options and empty lists left out.
 */
final class OwnWriter {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);

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
      members.put(name(value, component.getName()), write(member));
    }
    return members;
  }

  /** The corners of a picture are the one thing that the vendor does not spell in snake case. */
  private static String name(Record value, String component) {
    return value instanceof PictureLayout ? component : snake(component);
  }

  /** The name on the wire. */
  static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** The spelling of a constant. */
  static String spelling(Enum<?> constant) {
    return constant instanceof LowerCase || constant instanceof Product
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
    } else if (value instanceof BigDecimal number) {
      return plain(number);
    } else if (value instanceof Record record) {
      return members(record);
    } else if (value instanceof Collection<?> many) {
      List<Object> list = new ArrayList<>(many.size());
      many.forEach(item -> list.add(write(item)));
      return list;
    }
    return value;
  }

  /** Whole numbers without a fraction, so that JSON and form show them as people write them. */
  private static Number plain(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(WHOLE) < 0
        ? (Number) number.longValue()
        : (Number) number.doubleValue();
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(value.getClass() + " must be public", unreadable);
    }
  }

  /**
   * Adds members as parts of a form: objects in brackets, {@code a[b]}; lists of objects with their
   * index; lists of anything else by repeating the name.
   */
  static void addTo(FormParts parts, Map<String, Object> members) {
    members.forEach((name, value) -> addTo(parts, name, value));
  }

  private static void addTo(FormParts parts, String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((inner, member) -> addTo(parts, name + "[" + inner + "]", member));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object item = list.get(i);
        addTo(parts, item instanceof Map<?, ?> ? name + "[" + i + "]" : name, item);
      }
    } else if (value instanceof Upload upload) {
      parts.file(name, upload);
    } else if (value instanceof Double number) {
      parts.text(name, BigDecimal.valueOf(number).toPlainString());
    } else {
      parts.text(name, String.valueOf(value));
    }
  }
}
