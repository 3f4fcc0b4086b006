package dev.patchbay.tck.family;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.AdapterProvider;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the ways in which users make an adapter's own values: factories, and copies
 * that differ in what they are given.
 */
final class MakingValues {
  private final Made first;
  private final Made second;
  private final List<Class<?>> classes;
  private final List<String> lines = new ArrayList<>();

  MakingValues(AdapterProvider provider) {
    Vendor vendor = provider.vendor();
    this.first = new Made(vendor, false);
    this.second = new Made(vendor, true);
    this.classes = AdapterClasses.of(provider);
  }

  List<String> problems() {
    for (Class<?> type : classes) {
      List<Method> methods =
          Arrays.stream(type.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
              .filter(method -> method.getReturnType().isRecord())
              .filter(method -> classes.contains(method.getReturnType()))
              .sorted(Comparator.comparing(Method::toString))
              .toList();
      factories(methods);
      if (type.isRecord()) {
        copies(type, methods);
      }
    }
    return List.copyOf(lines);
  }

  private void factories(List<Method> methods) {
    Map<String, Map<Object, String>> made = new HashMap<>();
    for (Method method : methods) {
      Object[] arguments =
          Modifier.isStatic(method.getModifiers()) ? arguments(method, first) : null;
      Object value = arguments == null ? null : invoked(method, null, arguments);
      if (arguments != null && value != null) {
        if (!made(method, value, arguments)) {
          continue;
        }
        String twin =
            made.computeIfAbsent(
                    method.getReturnType() + Arrays.toString(method.getParameterTypes()),
                    any -> new LinkedHashMap<>())
                .putIfAbsent(value, method.getName());
        if (twin != null) {
          lines.add(name(method) + " makes the same as " + twin + ": " + value);
        }
      }
    }
  }

  /** Whether the value holds what was given, and beside it nothing but constants. */
  private boolean made(Method method, Object value, Object... arguments) {
    List<Object> parts = Holding.parts(value);
    RecordComponent[] components = value.getClass().getRecordComponents();
    boolean[] given = new boolean[components.length];
    boolean right = true;
    for (Object argument : flat(method, arguments)) {
      boolean held = false;
      for (int i = 0; i < given.length; i++) {
        if (Holding.holds(parts.get(i), argument)) {
          given[i] = true;
          held = true;
        }
      }
      if (!held) {
        right = false;
        lines.add(name(method) + " makes " + value + ", which does not hold " + argument);
      }
    }
    for (int i = 0; i < given.length; i++) {
      boolean constant = parts.get(i) instanceof Enum<?> || parts.get(i) instanceof Boolean;
      if (!given[i] && !constant && !Holding.absent(parts.get(i))) {
        right = false;
        lines.add(
            name(method)
                + " says "
                + parts.get(i)
                + " of "
                + components[i].getName()
                + ", which nobody gave it");
      }
    }
    return right;
  }

  /**
   * The copies of a record: each is to differ in as many parts as it takes, and hold what it took.
   */
  private void copies(Class<?> type, List<Method> methods) {
    List<Method> copying =
        methods.stream()
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == type && method.getParameterCount() > 0)
            .toList();
    Object before = copying.isEmpty() ? null : first.of(type);
    if (before == null) {
      copying.forEach(method -> lines.add(name(method) + " cannot be tried"));
      return;
    }
    for (Method method : copying) {
      Object[] arguments = arguments(method, second);
      Object after = arguments == null ? null : invoked(method, before, arguments);
      if (arguments != null && after != null) {
        copied(method, before, after, arguments);
      }
    }
  }

  private void copied(Method method, Object before, Object after, Object... arguments) {
    List<Object> was = Holding.parts(before);
    List<Object> is = Holding.parts(after);
    RecordComponent[] components = before.getClass().getRecordComponents();
    Map<String, Object> changed = new LinkedHashMap<>();
    boolean adding = adds(method);
    for (int i = 0; i < components.length; i++) {
      if (!was.get(i).equals(is.get(i))) {
        changed.put(components[i].getName(), is.get(i));
        if (adding && !keeps(was.get(i), is.get(i))) {
          lines.add(name(method) + " leaves " + is.get(i) + ", without what was there");
        }
      }
    }
    for (Object given : flat(method, arguments)) {
      if (changed.values().stream().noneMatch(part -> Holding.holds(part, given))) {
        lines.add(name(method) + " leaves " + after + ", which does not hold " + given);
      }
    }
    boolean own = Arrays.stream(components).anyMatch(one -> one.getName().equals(method.getName()));
    if (changed.size() != (adding ? 1 : arguments.length)
        || (own && !changed.containsKey(method.getName()))) {
      lines.add(name(method) + " changes " + changed.keySet());
    }
  }

  /** Methods that take one and then more add to a list; others replace it. */
  private static boolean adds(Method method) {
    return method.isVarArgs() && method.getParameterCount() == 2;
  }

  private static boolean keeps(Object before, Object after) {
    return before instanceof List<?> was
        && after instanceof List<?> is
        && is.size() > was.size()
        && is.subList(0, was.size()).equals(was);
  }

  /** What was given, what stands for several of it as a list. */
  private static List<Object> flat(Method method, Object... arguments) {
    List<Object> given = new ArrayList<>(Arrays.asList(arguments));
    if (method.isVarArgs()) {
      given.addAll(Holding.items(given.remove(given.size() - 1)));
    }
    return given;
  }

  private Object @Nullable [] arguments(Method method, Made made) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Object one = made.of(method.getGenericParameterTypes()[i]);
      if (one == null) {
        lines.add(name(method) + " cannot be tried: nothing can be made up for it");
        return null;
      }
      arguments[i] = one;
    }
    return arguments;
  }

  private @Nullable Object invoked(Method method, @Nullable Object on, Object... arguments) {
    try {
      Object value = Holding.invoked(method, on, arguments);
      if (value == null) {
        lines.add(name(method) + " makes nothing");
      }
      return value;
    } catch (IllegalArgumentException thrown) {
      lines.add(name(method) + ": " + thrown.getMessage());
      return null;
    }
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
