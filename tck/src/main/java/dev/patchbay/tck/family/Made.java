package dev.patchbay.tck.family;

import dev.patchbay.identity.SearchUrl;
import dev.patchbay.identity.Vendor;
import dev.patchbay.secret.Secret;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up values in which every part says something; two of each type differ in every part. */
final class Made {
  /** Deeper parts are as empty as their type allows. */
  private static final int DEEP = 2;

  private final Samples samples;
  private final boolean other;

  Made(Vendor vendor, boolean other) {
    this.samples = new Samples(vendor, TermKind.LOCATION, List.of());
    this.other = other;
  }

  /** A value; null where none can be made up. */
  @Nullable Object of(Type type) {
    return of(type, 0);
  }

  private @Nullable Object of(Type type, int depth) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, depth);
    }
    if (!(type instanceof Class<?> raw)) {
      return null;
    }
    if (raw.isArray()) {
      return array(raw, depth);
    } else if (raw == boolean.class || raw == Boolean.class) {
      return !other;
    } else if (raw == int.class || raw == long.class) {
      return number(raw);
    } else if (raw == Object.class) {
      return text();
    } else if (raw == Instant.class) {
      return Instant.EPOCH.plusSeconds(other ? 1 : 0);
    } else if (raw == SearchUrl.class) {
      return SearchUrl.of("https://www.linkedin.com/search/results/people/?keywords=" + text());
    } else if (raw == Secret.class) {
      return Secret.of("secret-" + text());
    } else if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[other ? 1 : 0];
    } else if (raw.isSealed()) {
      return leaf(raw, depth);
    }
    boolean own = raw.isRecord() && !raw.getPackageName().equals("dev.patchbay.identity");
    Object sample = own ? null : sample(raw);
    return sample != null ? sample : raw.isRecord() ? record(raw, depth) : null;
  }

  private String text() {
    return other ? "Another" : "Sample";
  }

  private Object number(Class<?> raw) {
    int number = other ? 6 : 5;
    return raw == int.class ? (Object) number : (Object) Long.valueOf(number);
  }

  private @Nullable Object sample(Class<?> raw) {
    Object another = other ? samples.other(raw) : null;
    return another != null ? another : samples.of(raw);
  }

  private @Nullable Object generic(ParameterizedType type, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type argument = type.getActualTypeArguments()[0];
    if (depth > DEEP) {
      return raw == Option.class
          ? Option.none()
          : raw == List.class
              ? List.of()
              : raw == Set.class ? Set.of() : raw == Map.class ? Map.of() : null;
    }
    Object inner = of(argument, depth + 1);
    if (inner == null) {
      return null;
    } else if (raw == Option.class) {
      return Option.some(inner);
    } else if (raw == List.class) {
      return List.of(inner);
    } else if (raw == Set.class) {
      return Set.of(inner);
    } else if (raw == Map.class) {
      Object value = of(type.getActualTypeArguments()[1], depth + 1);
      return value == null ? null : Map.of(inner, value);
    }
    return null;
  }

  private @Nullable Object array(Class<?> raw, int depth) {
    Object inner = of(raw.getComponentType(), depth + 1);
    if (inner == null) {
      return null;
    }
    Object array = Array.newInstance(raw.getComponentType(), 1);
    Array.set(array, 0, inner);
    return array;
  }

  /** One of the records that a sealed type allows; the two kinds of values take different ones. */
  private @Nullable Object leaf(Class<?> sealed, int depth) {
    List<Class<?>> leaves = new ArrayList<>();
    leaves(sealed, leaves);
    Object found = null;
    for (Class<?> one : leaves) {
      Object made = record(one, Math.max(depth, DEEP) + 1);
      if (made != null) {
        if (found != null || !other) {
          return made;
        }
        found = made;
      }
    }
    return found;
  }

  private static void leaves(Class<?> sealed, List<Class<?>> leaves) {
    for (Class<?> one : sealed.getPermittedSubclasses()) {
      if (one.isSealed()) {
        leaves(one, leaves);
      } else if (one.isRecord() && Modifier.isPublic(one.getModifiers())) {
        leaves.add(one);
      }
    }
  }

  private @Nullable Object record(Class<?> raw, int depth) {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Object value = of(components[i].getGenericType(), depth + 1);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    try {
      return raw.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
      return null;
    }
  }
}
