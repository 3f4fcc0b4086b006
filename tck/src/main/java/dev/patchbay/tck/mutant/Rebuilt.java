package dev.patchbay.tck.mutant;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values that are the same but for one part. */
final class Rebuilt {
  private Rebuilt() {}

  /** The value with another part at the path; the same one where there is no such part. */
  static Object at(Object value, List<String> path, UnaryOperator<Object> change) {
    if (value instanceof Record owner) {
      if (path.isEmpty()) {
        return change.apply(value);
      }
      RecordComponent component = component(owner.getClass(), path.get(0));
      if (component == null) {
        return value;
      }
      Object was = read(component, owner);
      List<String> rest = path.subList(1, path.size());
      Object is = rest.isEmpty() ? change.apply(was) : at(was, rest, change);
      return is.equals(was) ? value : with(owner, Map.of(path.get(0), is));
    }
    return each(value, one -> at(one, path, change));
  }

  /** The same kind of container with each of its members changed. */
  static Object each(Object value, UnaryOperator<Object> change) {
    if (value instanceof Option<?> option) {
      return option.isEmpty() ? value : Option.some(change.apply(option.get()));
    } else if (value instanceof Either<?, ?> either) {
      return either.isLeft() ? value : Either.right(change.apply(either.get()));
    } else if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(one -> all.add(change.apply(one)));
      return Collections.unmodifiableList(all);
    } else if (value instanceof Set<?> set) {
      Set<Object> all = new LinkedHashSet<>();
      set.forEach(one -> all.add(change.apply(one)));
      return Collections.unmodifiableSet(all);
    }
    return value;
  }

  /** A record with other components; the same one where its type does not take them. */
  static Object with(Record owner, Map<String, Object> others) {
    RecordComponent[] components = owner.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Object other = others.get(components[i].getName());
      values[i] = other == null ? read(components[i], owner) : other;
    }
    try {
      return owner.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException refused) {
      return owner;
    } catch (ReflectiveOperationException hidden) {
      return owner;
    }
  }

  static @Nullable RecordComponent component(Class<?> type, String name) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component;
      }
    }
    return null;
  }

  static Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("A neutral record must be public: " + owner, unreadable);
    }
  }
}
