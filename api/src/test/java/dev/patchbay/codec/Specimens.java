package dev.patchbay.codec;

import dev.patchbay.secret.Secret;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A value of any neutral type, made by reflection: full has every option and collection filled, the
 * other has none where that is possible. Numbers of variants choose other constants and cases.
 */
public final class Specimens {
  private static final int DEEPEST = 6;
  private static final Map<Class<?>, Object> SMALL =
      Map.ofEntries(
          Map.entry(String.class, "abcd"),
          Map.entry(Object.class, "abcd"),
          Map.entry(int.class, 3),
          Map.entry(Integer.class, 3),
          Map.entry(long.class, 4L),
          Map.entry(Long.class, 4L),
          Map.entry(Double.class, 1.5),
          Map.entry(BigDecimal.class, new BigDecimal("12.5")),
          Map.entry(Instant.class, Instant.parse("2026-03-01T10:15:30Z")),
          Map.entry(Duration.class, Duration.ofMinutes(3)),
          Map.entry(LocalDate.class, LocalDate.of(2026, 3, 1)),
          Map.entry(MonthDay.class, MonthDay.of(3, 1)),
          Map.entry(Period.class, Period.ofMonths(2)),
          Map.entry(Year.class, Year.of(2026)),
          Map.entry(URI.class, URI.create("https://www.linkedin.com/feed/")),
          Map.entry(Currency.class, Currency.getInstance("NOK")),
          Map.entry(Locale.class, Locale.forLanguageTag("nb-NO")),
          Map.entry(Secret.class, Secret.of("open sesame")),
          Map.entry(Upload.class, Upload.of("a.png", "image/png", new byte[] {1, 2})));

  private final int variant;
  private final boolean full;
  private boolean readable = true;

  private Specimens(int variant, boolean full) {
    this.variant = variant;
    this.full = full;
  }

  /** Everything there can be. */
  public static Specimens full(int variant) {
    return new Specimens(variant, true);
  }

  /** Nothing but what there must be. */
  public static Specimens bare(int variant) {
    return new Specimens(variant, false);
  }

  /** Whether all that was made so far can be read back from its plain form. */
  public boolean readable() {
    return readable;
  }

  /** A value of that type. */
  public Object of(Type type) {
    return make(type, full, 0, Map.of());
  }

  private Object make(Type type, boolean filled, int depth, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, filled && depth < DEEPEST, depth, bound);
    } else if (type instanceof TypeVariable<?> variable) {
      return make(bound.getOrDefault(variable, Object.class), filled, depth, bound);
    }
    Class<?> plain = (Class<?>) type;
    if (SMALL.containsKey(plain)) {
      readable &= plain != Secret.class && plain != Upload.class;
      return SMALL.getOrDefault(plain, plain);
    } else if (plain == boolean.class || plain == Boolean.class) {
      return filled;
    } else if (plain == byte[].class) {
      return new byte[] {1, -2, 3};
    } else if (plain.isArray()) {
      Object array = Array.newInstance(plain.getComponentType(), 1);
      Array.set(array, 0, make(plain.getComponentType(), filled, depth, bound));
      return array;
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[variant % plain.getEnumConstants().length];
    } else if (plain.isSealed()) {
      Class<?>[] cases = plain.getPermittedSubclasses();
      return make(cases[variant % cases.length], filled, depth, bound);
    }
    return record(plain, filled, depth, bound);
  }

  private Object generic(
      ParameterizedType type, boolean filled, int depth, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Option.class) {
      return filled ? Option.some(make(arguments[0], true, depth + 1, bound)) : Option.none();
    } else if (raw == List.class) {
      return filled ? List.of(make(arguments[0], true, depth + 1, bound)) : List.of();
    } else if (raw == Set.class) {
      return filled ? Set.of(make(arguments[0], true, depth + 1, bound)) : Set.of();
    } else if (raw == Map.class) {
      return filled
          ? Map.of(
              make(arguments[0], true, depth + 1, bound),
              make(arguments[1], true, depth + 1, bound))
          : Map.of();
    }
    Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
    for (int i = 0; i < arguments.length; i++) {
      inner.put(
          raw.getTypeParameters()[i],
          arguments[i] instanceof TypeVariable<?> variable
              ? bound.getOrDefault(variable, Object.class)
              : arguments[i]);
    }
    return record(raw, filled, depth, inner);
  }

  private Object record(
      Class<?> type, boolean filled, int depth, Map<TypeVariable<?>, Type> bound) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("No specimen of " + type);
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = make(components[i].getGenericType(), filled, depth + 1, bound);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException refused) {
      if (filled && depth == 0) {
        throw new IllegalArgumentException("No specimen of " + type, refused.getCause());
      }
      // What cannot be empty, such as the names of a reference, is filled however deep it lies.
      return record(type, true, 0, bound);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("No specimen of " + type, impossible);
    }
  }
}
