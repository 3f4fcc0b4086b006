package dev.patchbay.unipile.contract;

import dev.patchbay.sandbox.http.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings the file's schemas, and what is sent as text, into the shape of JSON Schema. */
final class Forms {
  private Forms() {}

  /** OpenAPI 3.0 says {@code nullable}; this file does so only beside alternatives. */
  static Object converted(Object value) {
    return shaped(value, false);
  }

  /** The same, and objects take no members but those they name. */
  static Object closed(Object value) {
    return shaped(value, true);
  }

  private static Object shaped(Object value, boolean close) {
    if (value instanceof List<?> list) {
      return list.stream().map(one -> shaped(one, close)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    if (Boolean.TRUE.equals(map.get("nullable"))) {
      return Map.of("type", "null");
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, one) -> {
          if (name.equals("properties")) {
            Map<String, Object> members = new LinkedHashMap<>();
            ((Map<?, ?>) one).forEach((key, v) -> members.put((String) key, shaped(v, close)));
            copy.put("properties", members);
          } else {
            copy.put((String) name, shaped(one, close && !name.equals("allOf")));
          }
        });
    if (close && map.get("properties") instanceof Map<?, ?>) {
      copy.putIfAbsent("additionalProperties", false);
    }
    return copy;
  }

  /** The object that the names of parts spell with brackets. */
  static Object object(List<Part> parts, Map<?, ?> schema) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Part part : parts) {
      String[] steps = part.name().replace("]", "").split("\\[", -1);
      put(tree, List.of(steps), part.fileName() == null ? part.text() : "file");
    }
    return typed(tree, List.of(schema));
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, List<String> steps, String text) {
    String first = steps.get(0);
    if (steps.size() == 1) {
      ((List<Object>) tree.computeIfAbsent(first, any -> new ArrayList<>())).add(text);
    } else {
      put(
          (Map<String, Object>) tree.computeIfAbsent(first, any -> new TreeMap<>()),
          steps.subList(1, steps.size()),
          text);
    }
  }

  /** One value or several, as the schemas want it. */
  static Object value(List<String> texts, List<Map<?, ?>> schemas) {
    return typed(texts, schemas);
  }

  private static Object typed(Object value, List<Map<?, ?>> schemas) {
    List<Map<?, ?>> flat = flat(schemas);
    if (value instanceof Map<?, ?> map) {
      if (takes(flat, "array")) {
        List<Object> items = new ArrayList<>();
        map.values().forEach(one -> items.add(typed(one, below(flat, "items"))));
        return items;
      }
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach(
          (name, one) -> object.put((String) name, typed(one, members(flat, (String) name))));
      return object;
    }
    if (value instanceof List<?> list) {
      if (takes(flat, "array") && (list.size() > 1 || !takes(flat, "string"))) {
        return list.stream().map(one -> typed(one, below(flat, "items"))).toList();
      }
      return list.size() == 1 ? typed(list.get(0), flat) : list;
    }
    return scalar((String) value, flat);
  }

  private static Object scalar(String text, List<Map<?, ?>> flat) {
    if (takes(flat, "boolean") && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    boolean number = takes(flat, "number") || takes(flat, "integer");
    return number && text.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : text;
  }

  private static boolean takes(List<Map<?, ?>> flat, String type) {
    return flat.stream().anyMatch(one -> type.equals(one.get("type")));
  }

  private static List<Map<?, ?>> below(List<Map<?, ?>> schemas, String keyword) {
    List<Map<?, ?>> found = new ArrayList<>();
    schemas.forEach(one -> add(one.get(keyword), found));
    return found;
  }

  private static List<Map<?, ?>> members(List<Map<?, ?>> schemas, String name) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Map<?, ?> one : below(schemas, "properties")) {
      add(one.get(name), found);
    }
    return found;
  }

  private static void add(@Nullable Object schema, List<Map<?, ?>> schemas) {
    if (schema instanceof Map<?, ?> map) {
      schemas.add(map);
    }
  }

  private static List<Map<?, ?>> flat(List<Map<?, ?>> schemas) {
    List<Map<?, ?>> flat = new ArrayList<>();
    for (Map<?, ?> schema : schemas) {
      flat.add(schema);
      for (String keyword : List.of("anyOf", "allOf")) {
        if (schema.get(keyword) instanceof List<?> alternatives) {
          List<Map<?, ?>> inner = new ArrayList<>();
          alternatives.forEach(one -> add(one, inner));
          flat.addAll(flat(inner));
        }
      }
    }
    return flat;
  }
}
