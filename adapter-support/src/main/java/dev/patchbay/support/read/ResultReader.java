package dev.patchbay.support.read;

import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a vendor's JSON into the results of its own operations: public records whose components are
 * options, lists, flags and maps of plain values only. Whatever is missing or unreadable is absent.
 * A constant is found by its letters and digits alone, so {@code outside-hours} is {@code
 * OUTSIDE_HOURS}; one that is not listed becomes the last constant, {@code UNKNOWN}, and is noted.
 * One per answer; not safe for use by several threads.
 */
public final class ResultReader {
  private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9]");

  private final Reading reading;
  private final BiFunction<Map<?, ?>, String, @Nullable Object> member;
  private final Map<Class<?>, Function<String, ?>> texts = new HashMap<>();

  private ResultReader(Reading reading, BiFunction<Map<?, ?>, String, @Nullable Object> member) {
    this.reading = reading;
    this.member = member;
    as(String.class, text -> text);
  }

  /**
   * A reader.
   *
   * @param reading takes the notes
   * @param member what the members of an object hold for a component of that name
   */
  public static ResultReader of(
      Reading reading, BiFunction<Map<?, ?>, String, @Nullable Object> member) {
    return new ResultReader(reading, member);
  }

  /** Also reads components of a type of its own, which the vendor tells as text. */
  public <T> ResultReader as(Class<T> type, Function<String, T> reader) {
    texts.put(type, reader);
    return this;
  }

  /**
   * One record.
   *
   * @throws IllegalStateException for a type that is no public record of such components
   */
  public <T extends Record> T read(Class<T> type, Map<?, ?> members) {
    List<RecordComponent> components = Components.of(type);
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      String name = component.getName();
      values[i] = component(name, component.getGenericType(), member.apply(members, name));
    }
    return Components.made(type, values);
  }

  /** The objects of a list as records; whatever else is in it is left out and noted. */
  public <T extends Record> List<T> rows(Class<T> type, @Nullable Object items) {
    List<T> rows = new ArrayList<>();
    if (items instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> members) {
          rows.add(read(type, members));
        } else if (item != null) {
          reading.unrecognised("rows", item);
        }
      }
    }
    return rows;
  }

  private Object component(String name, Type type, @Nullable Object raw) {
    if (type == boolean.class) {
      return Boolean.TRUE.equals(Scalars.flag(raw));
    }
    if (!(type instanceof ParameterizedType generic)) {
      throw new IllegalStateException("component " + name + " of a result is a bare " + type);
    } else if (generic.getRawType() == Map.class) {
      return raw instanceof Map<?, ?> map ? PlainJson.members(map) : Map.of();
    }
    Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
    return generic.getRawType() == List.class
        ? list(name, inner, raw)
        : Option.of(value(name, inner, raw));
  }

  private List<Object> list(String name, Class<?> type, @Nullable Object raw) {
    List<Object> list = new ArrayList<>();
    if (raw instanceof List<?> items) {
      for (Object item : items) {
        Object value = value(name, type, item);
        if (value != null) {
          list.add(value);
        }
      }
    }
    return List.copyOf(list);
  }

  private @Nullable Object value(String name, Class<?> type, @Nullable Object raw) {
    if (raw == null) {
      return null;
    } else if (type.isRecord() && !texts.containsKey(type) && raw instanceof Map<?, ?> members) {
      return read(type.asSubclass(Record.class), members);
    } else if (type == Boolean.class) {
      return Scalars.flag(raw);
    } else if (type == Integer.class) {
      return Scalars.whole(raw);
    } else if (type == BigDecimal.class) {
      return raw instanceof Number ? new BigDecimal(String.valueOf(PlainJson.plain(raw))) : null;
    } else if (type == Instant.class) {
      return Scalars.time(raw);
    }
    String text = raw instanceof Map<?, ?> ? "" : String.valueOf(PlainJson.plain(raw));
    return text.isBlank() ? null : named(name, type, text);
  }

  private @Nullable Object named(String name, Class<?> type, String text) {
    if (type.isEnum()) {
      return constant(name, type, text);
    }
    Function<String, ?> reader = texts.get(type);
    return reader == null ? null : reader.apply(text);
  }

  private Object constant(String name, Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    Object unknown = constants[constants.length - 1];
    String bare = bare(text);
    for (Object constant : constants) {
      if (constant != unknown && bare(((Enum<?>) constant).name()).equals(bare)) {
        return constant;
      }
    }
    reading.unrecognised(name, text);
    return unknown;
  }

  private static String bare(String text) {
    return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
