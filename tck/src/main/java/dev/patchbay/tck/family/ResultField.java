package dev.patchbay.tck.family;

import dev.patchbay.tck.cases.Components;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One field of a type of results.
 *
 * @param path where it is, as in {@code positions.title}
 * @param owner the record it belongs to
 * @param name its name in that record
 * @param type the type of its values, without what wraps them
 * @param optional whether a result may lack it
 */
record ResultField(String path, Class<?> owner, String name, Class<?> type, boolean optional) {

  /** Whether it is part of another field, or of one case of several. */
  boolean nested() {
    return path.indexOf('.') >= 0;
  }

  /** The fields of a type, of all its cases where it has several; none where it has no fields. */
  static List<ResultField> of(Class<?> type, String prefix) {
    List<ResultField> fields = new ArrayList<>();
    if (type.isSealed()) {
      for (Class<?> one : Components.cases(type)) {
        fields.addAll(of(one, prefix));
      }
    } else if (type.isRecord()) {
      for (RecordComponent component : Components.of(type)) {
        String name = component.getName();
        fields.add(
            new ResultField(
                prefix + name,
                type,
                name,
                innermost(component.getGenericType()),
                optional(component.getType())));
      }
    }
    return fields;
  }

  /**
   * The fields of each case of a sealed type by the case's name, as in {@code linked.session}; none
   * of any other type.
   */
  static List<ResultField> byCase(Class<?> type) {
    List<ResultField> fields = new ArrayList<>();
    if (type.isSealed()) {
      for (Class<?> one : Components.cases(type)) {
        fields.addAll(of(one, caseName(one) + "."));
      }
    }
    return fields;
  }

  /** How declarations call a case of a sealed type. */
  static String caseName(Class<?> one) {
    String name = one.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A declared path without the name of one case of several. */
  static String withoutCase(Class<?> result, String path) {
    if (result.isSealed()) {
      for (Class<?> one : Components.cases(result)) {
        if (path.startsWith(caseName(one) + ".")) {
          return path.substring(caseName(one).length() + 1);
        }
      }
    }
    return path;
  }

  /** The fields that a path of a declaration means; none when there is no such field. */
  static List<ResultField> at(Class<?> result, String path) {
    if (result.isSealed()) {
      for (Class<?> one : Components.cases(result)) {
        String prefix = caseName(one) + ".";
        if (path.startsWith(prefix)) {
          return at(of(one, prefix), prefix, path);
        }
      }
    }
    return at(of(result, ""), "", path);
  }

  private static List<ResultField> at(List<ResultField> from, String prefix, String path) {
    List<ResultField> found = from;
    String at = prefix;
    for (String segment : path.substring(prefix.length()).split("\\.", -1)) {
      String here = at + segment;
      List<ResultField> next = new ArrayList<>();
      for (ResultField field : found) {
        if (field.path().equals(here)) {
          next.addAll(here.equals(path) ? List.of(field) : of(field.type(), here + "."));
        }
      }
      found = next;
      at = here + ".";
    }
    return found;
  }

  private static boolean optional(Class<?> type) {
    return type == Option.class
        || type == boolean.class
        || type == byte[].class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] inner = generic.getActualTypeArguments();
      boolean wraps =
          raw == Option.class
              || Collection.class.isAssignableFrom(raw)
              || Map.class.isAssignableFrom(raw);
      return wraps ? innermost(inner[inner.length - 1]) : raw;
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
