package dev.patchbay.tck.family;

import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The builder of a record: {@code Type.builder(what it needs)}, a method named as each component,
 * {@code build()}, and {@code toBuilder()} of what was built.
 */
final class Builder {
  private final Class<?> type;
  private final Method start;
  private final Class<?> builder;

  private Builder(Class<?> type, Method start) {
    this.type = type;
    this.start = start;
    this.builder = start.getReturnType();
  }

  /** The builder of a type, where it has one. */
  static Option<Builder> of(Class<?> type) {
    return Option.ofOptional(
        Arrays.stream(type.isRecord() ? type.getMethods() : new Method[0])
            .filter(method -> method.getName().equals("builder"))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> builds(method.getReturnType(), type))
            .findFirst()
            .map(method -> new Builder(type, method)));
  }

  private static boolean builds(Class<?> builder, Class<?> type) {
    return Arrays.stream(builder.getMethods())
        .anyMatch(method -> method.getName().equals("build") && method.getReturnType() == type);
  }

  /** What the builder makes of a value that is not the value again, one line each. */
  List<String> flaws(Object told) {
    List<String> lines = new ArrayList<>();
    try {
      lines.addAll(differences("its builder", told, build(filled(told))));
      if (Arrays.stream(type.getMethods()).anyMatch(one -> one.getName().equals("toBuilder"))) {
        Object again = call(type.getMethod("toBuilder"), told);
        lines.addAll(differences("toBuilder()", told, build(again)));
      }
    } catch (NoSuchElementException absent) {
      lines.add(absent.getMessage());
    } catch (InvocationTargetException thrown) {
      lines.add("The builder of " + type.getSimpleName() + " throws " + thrown.getCause());
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("A request and its builder must be public", hidden);
    }
    return lines;
  }

  private Object build(Object begun) throws ReflectiveOperationException {
    return call(builder.getMethod("build"), begun);
  }

  private Object filled(Object told) throws ReflectiveOperationException {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    List<RecordComponent> left = new ArrayList<>(components);
    left.sort(Comparator.comparingInt(component -> setters(component).isEmpty() ? 0 : 1));
    Object[] arguments = new Object[start.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      for (int at = 0; at < left.size() && arguments[i] == null; at++) {
        Object value = call(left.get(at).getAccessor(), told);
        arguments[i] = fitting(start.getParameterTypes()[i], value);
        if (arguments[i] != null) {
          left.remove(at);
        }
      }
    }
    Object begun = call(start, null, arguments);
    for (RecordComponent component : components) {
      Object value = call(component.getAccessor(), told);
      for (Method setter : setters(component)) {
        boolean flag = setter.getParameterCount() == 0;
        Object fitting = flag ? value : fitting(setter.getParameterTypes()[0], value);
        if (flag ? Boolean.TRUE.equals(value) : fitting != null) {
          begun = flag ? call(setter, begun) : call(setter, begun, fitting);
        }
      }
    }
    return begun;
  }

  /** Those named as it; of a flag also one that takes nothing and sets it. */
  private List<Method> setters(RecordComponent component) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(component.getName()))
        .filter(method -> method.getParameterCount() <= 1)
        .toList();
  }

  /** A value as a parameter takes it; null where it is absent, or of another kind. */
  private static @Nullable Object fitting(Class<?> parameter, @Nullable Object value) {
    if (value instanceof Option<?> option && parameter != Option.class) {
      return option.isEmpty() ? null : fitting(parameter, option.get());
    } else if (parameter.isArray() && value instanceof Collection<?> many) {
      if (!many.stream().allMatch(parameter.getComponentType()::isInstance)) {
        return null;
      }
      Object array = Array.newInstance(parameter.getComponentType(), many.size());
      int i = 0;
      for (Object one : many) {
        Array.set(array, i++, one);
      }
      return array;
    } else if (parameter == List.class && value instanceof Collection<?> many) {
      return List.copyOf(many);
    } else if (parameter.isPrimitive()) {
      boolean same =
          value != null
              && Array.get(Array.newInstance(parameter, 1), 0).getClass().isInstance(value);
      return same ? value : null;
    }
    return parameter.isInstance(value) ? value : null;
  }

  private List<String> differences(String how, Object told, Object built)
      throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Object asked = call(component.getAccessor(), told);
      Object holds = call(component.getAccessor(), built);
      if (!Objects.equals(asked, holds)) {
        lines.add(
            type.getSimpleName()
                + " from "
                + how
                + " has "
                + component.getName()
                + " "
                + holds
                + ", not "
                + asked);
      }
    }
    return lines;
  }

  private static Object call(Method method, @Nullable Object on, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    Object answer = method.invoke(on, arguments);
    if (answer == null) {
      throw new NoSuchElementException(
          method.getDeclaringClass().getSimpleName() + "." + method.getName() + " answers null");
    }
    return answer;
  }
}
