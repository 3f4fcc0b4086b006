package dev.patchbay.unipile;

import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads Unipile's JSON into this package's results, whose components are options, lists, flags and
 * raw maps only: whatever is missing or unreadable is absent, and unknown constants are noted.
 */
final class OwnReader {
  private final Reading reading;

  OwnReader(Reading reading) {
    this.reading = reading;
  }

  /** A result record. */
  <T extends Record> T read(Class<T> type, Map<?, ?> members) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      types[i] = component.getType();
      Object raw = members.get(OwnWriter.snake(component.getName()));
      values[i] =
          component(
              component.getName(),
              component.getGenericType(),
              raw == null ? members.get(component.getName()) : raw);
    }
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(type + " is no result record", unfit);
    }
  }

  /** The records in a list. */
  <T extends Record> List<T> rows(Class<T> type, @Nullable Object items) {
    List<T> rows = new ArrayList<>();
    if (items instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> members) {
          rows.add(read(type, members));
        }
      }
    }
    return rows;
  }

  /** JSON without nulls, whole numbers as whole numbers, unmodifiable. */
  static Object plain(Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<String, Object> members = new LinkedHashMap<>();
      map.forEach(
          (name, value) -> {
            if (value != null) {
              members.put(String.valueOf(name), plain(value));
            }
          });
      return java.util.Collections.unmodifiableMap(members);
    } else if (json instanceof List<?> list) {
      return list.stream().filter(java.util.Objects::nonNull).map(OwnReader::plain).toList();
    }
    return json instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
        ? (Object) number.longValue()
        : json;
  }

  private Object component(String name, Type type, @Nullable Object raw) {
    if (type == boolean.class) {
      return Boolean.TRUE.equals(Scalars.flag(raw));
    }
    ParameterizedType generic = (ParameterizedType) type;
    Type inner = generic.getActualTypeArguments()[0];
    if (generic.getRawType() == Map.class) {
      return raw instanceof Map<?, ?> ? plain(raw) : Map.of();
    } else if (generic.getRawType() == List.class) {
      List<Object> list = new ArrayList<>();
      if (raw instanceof List<?> items) {
        for (Object item : items) {
          Object value = value(name, (Class<?>) inner, item);
          if (value != null) {
            list.add(value);
          }
        }
      }
      return List.copyOf(list);
    }
    return Option.of(value(name, (Class<?>) inner, raw));
  }

  private @Nullable Object value(String name, Class<?> type, @Nullable Object raw) {
    if (raw == null) {
      return null;
    } else if (type.isRecord() && raw instanceof Map<?, ?> members) {
      return read(type.asSubclass(Record.class), members);
    } else if (type.isEnum()) {
      return constant(name, type, String.valueOf(raw));
    } else if (type == String.class) {
      return text(raw);
    } else if (type == Boolean.class) {
      return Scalars.flag(raw);
    } else if (type == Integer.class) {
      return Scalars.whole(raw);
    } else if (type == BigDecimal.class) {
      return raw instanceof Number ? new BigDecimal(String.valueOf(plain(raw))) : null;
    } else if (type == Instant.class) {
      return Scalars.time(raw);
    }
    return null;
  }

  private static @Nullable String text(Object raw) {
    String text = raw instanceof Map<?, ?> ? "" : String.valueOf(plain(raw));
    return text.isBlank() ? null : text;
  }

  private Object constant(String name, Class<?> type, String spelling) {
    Object unknown = type.getEnumConstants()[type.getEnumConstants().length - 1];
    for (Object constant : type.getEnumConstants()) {
      if (constant != unknown
          && ((Enum<?>) constant).name().equals(spelling.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    reading.unrecognised(name, spelling);
    return unknown;
  }
}
