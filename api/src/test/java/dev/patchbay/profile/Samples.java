package dev.patchbay.profile;

import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.Place;
import dev.patchbay.value.Terms;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Records with every component filled, no two components of a record alike. */
final class Samples {
  private static final int DEEPEST = 4;

  private int count;

  /** A record, filled down to a few levels. */
  <T> T of(Class<T> type) {
    return type.cast(record(type, 0));
  }

  /** A value for a component. */
  Object value(Type type, String name, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      boolean tooDeep = depth > DEEPEST && inner instanceof Class<?> plain && plain.isRecord();
      if (generic.getRawType() == Option.class) {
        return tooDeep ? Option.none() : Option.some(value(inner, name, depth));
      }
      List<Object> one = tooDeep ? List.of() : List.of(value(inner, name, depth));
      return generic.getRawType() == Set.class ? Set.copyOf(one) : one;
    }
    return simple((Class<?>) type, name, depth);
  }

  private Object simple(Class<?> type, String name, int depth) {
    int n = ++count;
    if (type == String.class) {
      return name + " " + n;
    }
    if (type == Integer.class || type == int.class) {
      return n;
    }
    if (type == Long.class) {
      return (long) n;
    }
    if (type == BigDecimal.class) {
      return BigDecimal.valueOf(n);
    }
    if (type == Boolean.class || type == boolean.class) {
      return type == boolean.class || n % 3 != 0;
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(n);
    }
    if (type == Duration.class) {
      return Duration.ofSeconds(n);
    }
    if (type == Period.class) {
      return Period.ofMonths(n);
    }
    if (type == MonthDay.class) {
      return MonthDay.of(1 + n % 12, 1 + n % 28);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[n % type.getEnumConstants().length];
    }
    return neutral(type, n, depth);
  }

  private Object neutral(Class<?> type, int n, int depth) {
    if (type == ProfileRef.class) {
      return ProfileRef.of("ada-example-" + n);
    }
    if (type == CompanyRef.class) {
      return CompanyRef.of("example-works-" + n);
    }
    if (type == PostRef.class) {
      return PostRef.of("urn:li:activity:" + (7_000_000_000_000_000_000L + n));
    }
    if (type == CommentRef.class) {
      return CommentRef.of("urn:li:comment:(activity:7000000000000000000," + n + ")");
    }
    if (type == JobRef.class) {
      return JobRef.of(String.valueOf(4_000_000_000L + n));
    }
    if (type == VendorRef.class) {
      return VendorRef.of(Vendor.of("example"), "mailbox", "handle-" + n);
    }
    if (type == AuthorRef.class) {
      return AuthorRef.of(ProfileRef.of("ada-example-" + n));
    }
    if (type == PartialDate.class) {
      return PartialDate.of(1900 + n % 100, 1 + n % 12);
    }
    if (type == ApproximateTime.class) {
      return ApproximateTime.exact(Instant.ofEpochSecond(n));
    }
    if (type == MoneyRange.class) {
      return MoneyRange.between("EUR", n, n + 1);
    }
    if (type == Place.class) {
      return Place.of("place " + n);
    }
    if (type == Terms.class) {
      return Terms.named("term " + n);
    }
    if (type == Upload.class) {
      return Upload.of("file-" + n, "text/plain", "x".getBytes(StandardCharsets.UTF_8));
    }
    return record(type, depth + 1);
  }

  private Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getGenericType(), component.getName(), depth))
            .toArray();
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make a sample of " + type, e);
    }
  }
}
