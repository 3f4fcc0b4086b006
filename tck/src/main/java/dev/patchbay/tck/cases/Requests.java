package dev.patchbay.tck.cases;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.Secret;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds requests from the plain maps of cases: the form of the {@link Codec}, and shorter where a
 * person writes it. A reference is the text its {@code of} reads; a handle is {@code kind:id} of
 * the case's session; a session is its id; a secret is its text; an upload is {@code fileName},
 * {@code mediaType} and {@code text}.
 */
public final class Requests {
  /** Names the case of a sealed type whose records have a component called type. */
  private static final String CASE = "@type";

  private static final ClassValue<Option<Method>> READERS =
      new ClassValue<>() {
        @Override
        protected Option<Method> computeValue(Class<?> type) {
          return Option.ofOptional(
              Arrays.stream(type.getMethods()).filter(method -> reads(method, type)).findFirst());
        }
      };

  private final Vendor vendor;
  private final Option<SessionRef> session;

  public Requests(Vendor vendor, Option<String> sessionId) {
    this.vendor = vendor;
    this.session = sessionId.map(id -> new SessionRef(vendor, id));
  }

  /**
   * The request of a case.
   *
   * @throws IllegalArgumentException when the map does not fit; a mistake of the case
   */
  public <Q extends Request> Q read(Map<String, ?> plain, Operation<Q, ?> operation) {
    Class<Q> type = operation.requestType();
    return type.cast(value(plain, type, operation.id()));
  }

  /** One value of a declared type. */
  public Object value(@Nullable Object plain, Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      return generic(plain, generic, path);
    }
    Class<?> raw = (Class<?>) type;
    if (plain == null) {
      if (raw == boolean.class) {
        return false;
      }
      throw new IllegalArgumentException(path + " is missing");
    }
    if (raw.isInstance(plain) || (raw == boolean.class && plain instanceof Boolean)) {
      return plain;
    }
    if (raw == int.class && plain instanceof Number number) {
      return Math.toIntExact(number.longValue());
    }
    if (raw == long.class && plain instanceof Number number) {
      return number.longValue();
    }
    Object special = plain instanceof String text ? text(text, raw) : null;
    if (special != null) {
      return special;
    }
    if (plain instanceof Map<?, ?> map && raw != VendorRef.class && raw != SessionRef.class) {
      return fromMap(map, raw, path);
    }
    return Codec.fromPlain(plain, raw);
  }

  private Object fromMap(Map<?, ?> map, Class<?> raw, String path) {
    if (raw == Upload.class) {
      JsonObject upload = JsonObject.view(map);
      return Upload.of(
          upload.text("fileName"),
          upload.text("mediaType"),
          upload.text("text").getBytes(StandardCharsets.UTF_8));
    }
    if (raw.isSealed()) {
      String name = String.valueOf(map.containsKey(CASE) ? map.get(CASE) : map.get("type"));
      Class<?> one = caseOf(raw, name);
      if (one != null) {
        return fromMap(map, one, path);
      }
      throw new IllegalArgumentException(path + " has no case " + name);
    }
    return raw.isRecord() ? record(map, raw, path) : Codec.fromPlain(map, raw);
  }

  /** The case of that simple name, however deep. */
  private static @Nullable Class<?> caseOf(Class<?> sealed, String name) {
    for (Class<?> one : Components.cases(sealed)) {
      Class<?> found = one.isSealed() ? caseOf(one, name) : one;
      if (found != null && found.getSimpleName().equals(name)) {
        return found;
      }
    }
    return null;
  }

  private Object record(Map<?, ?> map, Class<?> raw, String path) {
    List<RecordComponent> components = Components.of(raw);
    List<String> known = new ArrayList<>(List.of("type", CASE));
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      String name = component.getName();
      known.add(name);
      values[i] = value(map.get(name), component.getGenericType(), path + "." + name);
    }
    map.keySet()
        .forEach(
            key -> {
              if (!known.contains(String.valueOf(key))) {
                throw new IllegalArgumentException(path + " has no component " + key);
              }
            });
    try {
      return Components.made(raw, values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException(path + " does not fit " + raw.getSimpleName(), unfit);
    }
  }

  private Object generic(@Nullable Object plain, ParameterizedType type, String path) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type argument = type.getActualTypeArguments()[0];
    if (raw == Option.class) {
      return plain == null ? Option.none() : Option.some(value(plain, argument, path));
    }
    if (raw.isRecord() && raw.isInstance(plain)) {
      return plain;
    }
    if (raw == List.class || raw == Set.class) {
      List<Object> items = new ArrayList<>();
      for (Object item : plain instanceof Collection<?> all ? all : List.of()) {
        items.add(value(item, argument, path + "[" + items.size() + "]"));
      }
      return raw == List.class
          ? List.copyOf(items)
          : Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }
    if (raw == Map.class && plain instanceof Map<?, ?> map) {
      Map<Object, Object> values = new LinkedHashMap<>();
      Type each = type.getActualTypeArguments()[1];
      map.forEach((key, member) -> values.put(key, value(member, each, path + "." + key)));
      return Collections.unmodifiableMap(values);
    }
    return Codec.fromPlain(plain == null ? Map.of() : plain, type);
  }

  private @Nullable Object text(String text, Class<?> raw) {
    if (raw == Secret.class) {
      return Secret.of(text);
    } else if (raw == SessionRef.class) {
      return new SessionRef(vendor, text);
    } else if (raw == VendorRef.class) {
      int colon = text.indexOf(':');
      String kind = text.substring(0, colon);
      String id = text.substring(colon + 1);
      return session
          .map(owner -> VendorRef.of(owner, kind, id))
          .getOrElse(() -> VendorRef.of(vendor, kind, id));
    }
    return raw.isRecord() ? reference(text, raw) : null;
  }

  private static boolean reads(Method method, Class<?> type) {
    return method.getName().equals("of")
        && Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 1
        && method.getParameterTypes()[0] == String.class
        && type.isAssignableFrom(method.getReturnType());
  }

  /** What the type's own {@code of} reads, where it has one that takes a text. */
  private static @Nullable Object reference(String text, Class<?> raw) {
    Method reads = READERS.get(raw).getOrNull();
    if (reads == null) {
      return null;
    }
    try {
      return reads.invoke(null, text);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalArgumentException(text + " is no " + raw.getSimpleName(), unreadable);
    }
  }
}
