package dev.patchbay.tck.mutant;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Wrong values of one kind each, in place of right ones. */
final class Leaves {
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
  private static final String CONSTANT = "constant";
  private static final Set<Class<?>> MEASURED =
      Set.of(Instant.class, Duration.class, BigDecimal.class, int.class, long.class);

  private static final Set<Class<?>> OWNED = Set.of(VendorRef.class, SessionRef.class);

  private Leaves() {}

  /** Every value in what wraps it, changed; the value itself where that does not change it. */
  static Object each(Object value, UnaryOperator<Object> change) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> others = new LinkedHashMap<>();
      map.forEach((key, held) -> others.put(key, held == null ? "" : each(held, change)));
      return others.equals(map) ? value : others;
    }
    boolean container = value instanceof Option<?> || value instanceof Collection<?>;
    return container ? Rebuilt.each(value, one -> each(one, change)) : change.apply(value);
  }

  static boolean isMeasured(Class<?> type) {
    return MEASURED.contains(type) || Number.class.isAssignableFrom(type);
  }

  /** Whether values of that type can be replaced by a constant one: not where there are few. */
  static boolean isManifold(Type type) {
    return holds(
        type,
        one -> !one.isEnum() && one != boolean.class && one != Boolean.class,
        new HashSet<>());
  }

  private static boolean within(Class<?> type, Predicate<Class<?>> which, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type.isSealed() && !type.isRecord()) {
      return Arrays.stream(type.getPermittedSubclasses()).anyMatch(one -> within(one, which, seen));
    }
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .anyMatch(inner -> holds(inner, which, seen))
        : which.test(type);
  }

  private static boolean holds(Type type, Predicate<Class<?>> which, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      return (raw.isRecord() && within(raw, which, seen))
          || Arrays.stream(generic.getActualTypeArguments())
              .anyMatch(inner -> holds(inner, which, seen));
    }
    return type instanceof Class<?> plain && within(plain, which, seen);
  }

  static Object constant(Object value) {
    if (value instanceof String) {
      return CONSTANT;
    } else if (value instanceof Integer) {
      return 7;
    } else if (value instanceof Long) {
      return 7L;
    } else if (value instanceof BigDecimal) {
      return BigDecimal.valueOf(7);
    } else if (value instanceof Instant) {
      return LONG_AGO;
    } else if (value instanceof Duration) {
      return Duration.ofSeconds(7);
    } else if (value instanceof Period) {
      return Period.ofMonths(7);
    } else if (value instanceof MonthDay) {
      return MonthDay.of(7, 7);
    } else if (value instanceof URI) {
      return URI.create("https://constant.example/");
    } else if (value instanceof Secret) {
      return Secret.of(CONSTANT);
    } else if (value instanceof byte[]) {
      return CONSTANT.getBytes(StandardCharsets.UTF_8);
    } else if (value instanceof Upload upload) {
      return Upload.of(
          upload.fileName(), upload.mediaType(), CONSTANT.getBytes(StandardCharsets.UTF_8));
    }
    return value instanceof Record record ? within(record, Leaves::constant) : value;
  }

  static Object next(Object value) {
    if (value instanceof String text) {
      return text.length() < 2 ? text + "x" : text.substring(0, text.length() - 1);
    } else if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof Long number) {
      return number + 1;
    } else if (value instanceof BigDecimal number) {
      return number.add(BigDecimal.ONE);
    } else if (value instanceof Boolean flag) {
      return !flag;
    } else if (value instanceof Instant time) {
      return time.plus(Duration.ofHours(1));
    } else if (value instanceof Duration time) {
      return time.plusSeconds(1);
    } else if (value instanceof Period time) {
      return time.plusMonths(1);
    } else if (value instanceof MonthDay day) {
      return day.withDayOfMonth(day.getDayOfMonth() == 1 ? 2 : day.getDayOfMonth() - 1);
    } else if (value instanceof URI address) {
      return URI.create(address + "x");
    } else if (value instanceof Secret secret) {
      return Secret.of(secret.reveal() + "x");
    } else if (value instanceof byte[] bytes) {
      return Arrays.copyOf(bytes, bytes.length < 2 ? 2 : bytes.length - 1);
    } else if (value instanceof Upload upload) {
      return next(upload);
    } else if (value instanceof Enum<?> constant) {
      List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
      return all.get((all.indexOf(constant) + 1) % all.size());
    }
    return value instanceof Record record ? within(record, Leaves::next) : value;
  }

  private static Upload next(Upload upload) {
    try (InputStream content = upload.open()) {
      byte[] bytes = content.readAllBytes();
      return Upload.of(
          upload.fileName(),
          upload.mediaType(),
          Arrays.copyOf(bytes, bytes.length < 2 ? 2 : bytes.length - 1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Object scaled(Object value) {
    if (value instanceof Integer number) {
      return number * 1000;
    } else if (value instanceof Long number) {
      return number * 1000;
    } else if (value instanceof BigDecimal number) {
      return number.movePointRight(3);
    } else if (value instanceof Instant time) {
      return Instant.ofEpochMilli(time.getEpochSecond());
    }
    return value instanceof Duration time ? time.multipliedBy(60) : value;
  }

  /** What can be wrong of a record: of a handle what it points to, not whose it is. */
  private static List<RecordComponent> parts(Record owner) {
    return Arrays.stream(owner.getClass().getRecordComponents())
        .filter(part -> !(owner instanceof VendorRef) || part.getName().equals("id"))
        .filter(part -> part.getType() != Vendor.class)
        .toList();
  }

  /** Whether a value of that type is a handle of the vendor's, or has one of its own. */
  static boolean isHandle(Class<?> type) {
    return OWNED.contains(type)
        || (type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> OWNED.contains(Shape.of(part.getGenericType()).leaf())));
  }

  /** The same of another vendor. */
  static Object foreign(Object value) {
    if (value instanceof Vendor) {
      return Vendor.of(CONSTANT);
    } else if (value instanceof Record owner) {
      for (RecordComponent component : owner.getClass().getRecordComponents()) {
        Object was = Rebuilt.read(component, owner);
        Object is = each(was, Leaves::foreign);
        if (!is.equals(was)) {
          return Rebuilt.with(owner, Map.of(component.getName(), is));
        }
      }
    }
    return value;
  }

  /** A record in which the first part that can be wrong is. */
  private static Object within(Record owner, UnaryOperator<Object> change) {
    for (RecordComponent component : parts(owner)) {
      Object was = Rebuilt.read(component, owner);
      Object is = each(was, change);
      if (!is.equals(was)) {
        Object other = Rebuilt.with(owner, Map.of(component.getName(), is));
        if (!other.equals(owner)) {
          return other;
        }
      }
    }
    return owner;
  }
}
