package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Vendor;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the request of every case together by its builder, and what it holds by theirs, and one of
 * each kind that says something in every place. Nothing is sent.
 */
public final class Builders implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    Map<Class<?>, Builder> builders = new LinkedHashMap<>();
    collect(tested.operation().requestType(), builders, new LinkedHashSet<>());
    return builders.isEmpty()
        ? List.of()
        : List.of(
            tested.check(
                "INPUT-7",
                "a request from its builder says what it was told",
                () -> flaws(tested, builders)));
  }

  private static void collect(Type type, Map<Class<?>, Builder> builders, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, builders, seen);
      }
      collect(generic.getRawType(), builders, seen);
    } else if (type instanceof Class<?> raw && raw.isSealed()) {
      for (Class<?> one : raw.getPermittedSubclasses()) {
        collect(one, builders, seen);
      }
    } else if (type instanceof Class<?> raw && raw.isRecord()) {
      Builder.of(raw).forEach(builder -> builders.put(raw, builder));
      for (RecordComponent component : raw.getRecordComponents()) {
        collect(component.getGenericType(), builders, seen);
      }
    }
  }

  private static <Q extends Request> List<String> flaws(
      Tested<Q, ?> tested, Map<Class<?>, Builder> builders) {
    Set<String> lines = new LinkedHashSet<>();
    builders.forEach(
        (type, builder) ->
            Option.of(whole(type, tested.vendor()))
                .forEach(whole -> lines.addAll(builder.flaws(whole))));
    for (Case one : tested.file().cases()) {
      rebuild(tested.runner().request(one, tested.operation()), builders, lines);
    }
    return List.copyOf(lines);
  }

  private static void rebuild(
      @Nullable Object told, Map<Class<?>, Builder> builders, Set<String> lines) {
    if (told instanceof Iterable<?> many) {
      many.forEach(one -> rebuild(one, builders, lines));
    } else if (told instanceof Record whole) {
      Builder builder = builders.get(whole.getClass());
      if (builder != null) {
        lines.addAll(builder.flaws(whole));
      }
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        rebuild(read(component, whole), builders, lines);
      }
    }
  }

  private static @Nullable Object read(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("A request must be a public record: " + owner, hidden);
    }
  }

  /** One that says something else in every place; null where the type takes no such thing. */
  private static @Nullable Object whole(Class<?> type, Vendor vendor) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType(), components[i].getName(), i, vendor);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException unfit) {
      return null;
    }
  }

  private static @Nullable Object value(Type type, String name, int place, Vendor vendor) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type inner = generic.getActualTypeArguments()[0];
      if (raw == Option.class) {
        return Option.of(value(inner, name, place, vendor));
      } else if (raw == List.class || raw == Set.class) {
        Set<Object> items = new LinkedHashSet<>();
        for (int i = 0; i < 2; i++) {
          Option.of(value(inner, name + i, place + i, vendor)).forEach(items::add);
        }
        return raw == Set.class ? items : new ArrayList<>(items);
      }
    } else if (type == String.class) {
      return "Sample " + name;
    } else if (type == Integer.class || type == int.class) {
      return 5 + place;
    } else if (type instanceof Class<?> raw && raw.isEnum()) {
      return raw.getEnumConstants()[place % raw.getEnumConstants().length];
    }
    Samples samples = new Samples(vendor, TermKind.LOCATION, List.of());
    Object other = place % 2 == 0 ? null : samples.other(type);
    return other == null ? samples.of(type) : other;
  }
}
