package dev.patchbay.call;

import dev.patchbay.value.Composite;
import dev.patchbay.value.Parts;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of requests, computed from their record components. Nothing has to be listed by
 * hand, so no argument can be forgotten.
 */
public final class Arguments {
  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Component.all(type);
        }
      };

  private Arguments() {}

  /** The keys of all arguments an operation has, each followed by those of its parts. */
  public static List<String> keys(Operation<?, ?> operation) {
    List<String> keys = new ArrayList<>();
    for (Component component : COMPONENTS.get(operation.requestType())) {
      keys.add(operation.key(component.name()));
      component.parts().forEach(part -> keys.add(operation.key(component.name() + "." + part)));
    }
    return List.copyOf(keys);
  }

  /** The arguments that a request uses, without their parts. */
  public static List<Argument> used(Request request) {
    List<Component> components = COMPONENTS.get(request.getClass());
    List<Argument> used = new ArrayList<>(4);
    for (Component component : components) {
      Object value = present(component.read(request));
      if (value != null) {
        used.add(new Argument(component.name(), value));
      }
    }
    return used;
  }

  /** The value of one argument, if the request uses it. */
  public static Option<Object> value(Request request, String name) {
    for (Component component : COMPONENTS.get(request.getClass())) {
      if (component.name().equals(name)) {
        return Option.of(present(component.read(request)));
      }
    }
    throw new IllegalArgumentException(
        request.getClass().getSimpleName() + " has no argument " + name);
  }

  /** Whether a request has an argument of that name, in use or not. */
  public static boolean has(Request request, String name) {
    for (Component component : COMPONENTS.get(request.getClass())) {
      if (component.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The names of a request type's arguments, in their order. */
  public static List<String> names(Class<? extends Request> type) {
    return COMPONENTS.get(type).stream().map(Component::name).toList();
  }

  private static @Nullable Object present(@Nullable Object value) {
    if (value instanceof Option<?> option) {
      Object given = option.getOrNull();
      return given instanceof Boolean ? given : present(given); // an explicit no is a word
    }
    boolean absent =
        value == null
            || (value instanceof Collection<?> many && many.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty())
            || Boolean.FALSE.equals(value);
    return absent ? null : value;
  }

  /**
   * An argument that a request uses.
   *
   * @param name its name within the request
   * @param value its value, never an {@code Option}
   */
  public record Argument(String name, Object value) {
    /** The parts in use, by name; those of a list's members as lists. */
    public Map<String, Object> parts() {
      if (value instanceof Composite composite) {
        return composite.parts();
      }
      return value instanceof List<?> many && many.get(0) instanceof Composite
          ? partsOfAll(many)
          : Map.of();
    }

    private static Map<String, Object> partsOfAll(List<?> members) {
      Map<String, List<Object>> all = new LinkedHashMap<>();
      for (Object member : members) {
        if (member instanceof Composite composite) {
          composite
              .parts()
              .forEach(
                  (name, part) -> all.computeIfAbsent(name, any -> new ArrayList<>()).add(part));
        }
      }
      return Map.copyOf(all);
    }
  }

  private record Component(String name, List<String> parts, MethodHandle accessor) {
    static List<Component> all(Class<?> type) {
      if (!type.isRecord()) {
        throw new IllegalArgumentException("A request is a record, unlike " + type.getName());
      }
      List<Component> components = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        components.add(
            new Component(
                component.getName(), partsOf(component.getGenericType()), handle(component)));
      }
      return List.copyOf(components);
    }

    private static List<String> partsOf(Type type) {
      if (type instanceof ParameterizedType generic) {
        List<String> own = partsOf(generic.getRawType());
        return own.isEmpty() && generic.getActualTypeArguments().length > 0
            ? partsOf(generic.getActualTypeArguments()[0])
            : own;
      }
      Parts parts = type instanceof Class<?> plain ? plain.getAnnotation(Parts.class) : null;
      return parts == null ? List.of() : List.of(parts.value());
    }

    /** A handle rather than the method: it is called often and allocates nothing. */
    private static MethodHandle handle(RecordComponent component) {
      try {
        return MethodHandles.publicLookup()
            .unreflect(component.getAccessor())
            .asType(MethodType.methodType(Object.class, Object.class));
      } catch (IllegalAccessException hidden) {
        throw new IllegalStateException(
            "A request must be a public record in an exported package: "
                + component.getDeclaringRecord(),
            hidden);
      }
    }

    @Nullable Object read(Request request) {
      try {
        return (Object) accessor.invokeExact((Object) request);
      } catch (RuntimeException | Error thrown) {
        throw thrown;
      } catch (Throwable impossible) {
        throw new IllegalStateException("The accessor of a record threw", impossible);
      }
    }
  }
}
