package dev.patchbay.codec;

import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class PlainReader {
  private PlainReader() {}

  static Object read(@Nullable Object plain, Type type, String path) {
    return read(plain, type, path, Map.of());
  }

  private static Object read(
      @Nullable Object plain, Type type, String path, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
      return read(plain, bound.getOrDefault(variable, Object.class), path, bound);
    }
    if (type instanceof WildcardType wildcard) {
      return read(plain, wildcard.getUpperBounds()[0], path, bound);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(plain, generic, path, bound);
    }
    if (type instanceof Class<?> plainType) {
      return value(plain, plainType, path, bound);
    }
    throw misfit(path, type);
  }

  private static Object generic(
      @Nullable Object plain,
      ParameterizedType type,
      String path,
      Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Option.class) {
      boolean hidden = arguments[0] == Secret.class;
      return plain == null || hidden
          ? Option.none()
          : Option.some(read(plain, arguments[0], path, bound));
    } else if (raw == List.class) {
      return List.copyOf(items(plain, arguments[0], path, bound));
    } else if (raw == java.util.Set.class) {
      return java.util.Collections.unmodifiableSet(
          new LinkedHashSet<>(items(plain, arguments[0], path, bound)));
    } else if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      if (plain instanceof Map<?, ?> members) {
        members.forEach(
            (key, member) ->
                map.put(
                    read(key, arguments[0], path, bound),
                    read(member, arguments[1], path + "." + key, bound)));
      }
      return java.util.Collections.unmodifiableMap(map);
    }
    Map<TypeVariable<?>, Type> inner = new LinkedHashMap<>(bound);
    for (int i = 0; i < arguments.length; i++) {
      inner.put(raw.getTypeParameters()[i], arguments[i]);
    }
    return value(plain, raw, path, inner);
  }

  private static List<Object> items(
      @Nullable Object plain, Type type, String path, Map<TypeVariable<?>, Type> bound) {
    List<Object> items = new ArrayList<>();
    if (plain instanceof List<?> list) {
      for (Object item : list) {
        items.add(read(item, type, path + "[" + items.size() + "]", bound));
      }
    } else if (plain != null) {
      throw misfit(path, type);
    }
    return items;
  }

  private static Object value(
      @Nullable Object plain, Class<?> type, String path, Map<TypeVariable<?>, Type> bound) {
    if (type == Object.class && plain != null) {
      return plain;
    } else if (type == String.class && plain instanceof String text) {
      return text;
    } else if (type == boolean.class || type == Boolean.class) {
      return plain instanceof Boolean flag && flag;
    } else if (plain instanceof Number number && (type == int.class || type == Integer.class)) {
      return Math.toIntExact(number.longValue());
    } else if (plain instanceof Number number && (type == long.class || type == Long.class)) {
      return number.longValue();
    } else if (type.isEnum() && plain instanceof String text) {
      return constant(type, text, path);
    } else if (type.isSealed() && plain instanceof Map<?, ?> members) {
      Class<?> found = Records.caseOf(type, members);
      if (found != null) {
        return record(members, found, path, bound);
      }
    } else if (type.isRecord() && plain instanceof Map<?, ?> members) {
      return record(members, type, path, bound);
    } else if (PlainForm.class.isAssignableFrom(type) && plain instanceof Map<?, ?> members) {
      return formed(members, type, path);
    } else if (plain instanceof String text) {
      Object read = text(type, text, path);
      if (read != null) {
        return read;
      }
    }
    throw misfit(path, type);
  }

  private static @Nullable Object text(Class<?> type, String text, String path) {
    try {
      return Texts.read(type, text);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw misfit(path, type);
    }
  }

  private static Object constant(Class<?> type, String name, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw misfit(path, type);
  }

  private static Object formed(Map<?, ?> members, Class<?> type, String path) {
    try {
      Method reader = type.getDeclaredMethod("fromPlain", Map.class);
      reader.setAccessible(true);
      return reader.invoke(null, members);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException(path + " does not fit " + type.getSimpleName(), unfit);
    }
  }

  private static Object record(
      Map<?, ?> members, Class<?> type, String path, Map<TypeVariable<?>, Type> bound) {
    RecordComponent[] components = Records.components(type);
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          read(
              members.get(components[i].getName()),
              components[i].getGenericType(),
              path + "." + components[i].getName(),
              bound);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException(path + " does not fit " + type.getSimpleName(), unfit);
    }
  }

  private static IllegalArgumentException misfit(String path, Type type) {
    return new IllegalArgumentException(path + " is not a " + type.getTypeName());
  }
}
