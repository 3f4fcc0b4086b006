package dev.patchbay.search;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some value of any type that occurs in a search. */
final class Samples {
  private Samples() {}

  /** A value of a component's type, never absent. */
  static Object of(Type type) {
    return of(type, type);
  }

  /** The same inside a generic type, whose one type variable is bound. */
  private static Object of(Type type, Type bound) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      Type inner = argument instanceof TypeVariable<?> ? bound : argument;
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Option.class) {
        return Option.some(of(inner, bound));
      } else if (raw == List.class) {
        return List.of(of(inner, bound));
      } else if (raw == Set.class) {
        return Set.of(of(inner, bound));
      } else if (raw == Map.class) {
        return Map.of("key", "value");
      }
      return record(raw, inner);
    }
    return plain((Class<?>) type);
  }

  /** A value for a builder's method, arrays included. */
  static Object bare(Type type) {
    if (type instanceof Class<?> plain && plain.isArray()) {
      Object array = Array.newInstance(plain.getComponentType(), 1);
      Array.set(array, 0, of(plain.getComponentType()));
      return array;
    }
    return of(type);
  }

  private static Object plain(Class<?> type) {
    if (type == ProfileRef.class) {
      return ProfileRef.of("solveig-strand");
    } else if (type == CompanyRef.class) {
      return CompanyRef.of("fjordkraft-labs");
    } else if (type == boolean.class) {
      return true;
    } else if (type == int.class || type == Integer.class) {
      return 7;
    } else if (type == long.class) {
      return 7L;
    } else if (type == String.class) {
      return "en";
    } else if (type == BigDecimal.class) {
      return BigDecimal.TEN;
    } else if (type == Instant.class) {
      return Instant.parse("2026-03-01T00:00:00Z");
    } else if (type.isEnum()) {
      return Array.get(type.getEnumConstants(), 0);
    }
    return record(type, type);
  }

  private static Object record(Class<?> type, Type bound) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(
          Arrays.stream(components).map(c -> of(c.getGenericType(), bound)).toArray());
    } catch (ReflectiveOperationException unmade) {
      throw new LinkageError("No sample of " + type, unmade);
    }
  }
}
