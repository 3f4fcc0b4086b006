package dev.patchbay.tck.mutant;

import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a component holds.
 *
 * @param leaf the type of its values, without what wraps them
 * @param type the same with its type arguments
 * @param wrapped whether it can be absent or empty
 * @param list whether it is an ordered list
 * @param set whether it is a set
 */
record Shape(Class<?> leaf, Type type, boolean wrapped, boolean list, boolean set) {

  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] inner = generic.getActualTypeArguments();
      boolean wraps = raw == Option.class || raw == List.class || raw == Set.class;
      if (wraps || raw == Map.class) {
        Shape within = of(inner[inner.length - 1]);
        return new Shape(
            within.leaf,
            within.type,
            true,
            within.list || raw == List.class,
            within.set || raw == Set.class);
      }
      return new Shape(raw, type, false, false, false);
    }
    return new Shape(type instanceof Class<?> raw ? raw : Object.class, type, false, false, false);
  }

  boolean many() {
    return list || set;
  }
}
