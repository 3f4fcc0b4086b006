package dev.patchbay.support.argument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an argument stands in a request.
 *
 * @param part query or body
 * @param path member names from the outside in; one for the query
 */
public record WirePlace(Part part, List<String> path) {
  /** A query parameter. */
  public static WirePlace query(String name) {
    return new WirePlace(Part.QUERY, List.of(name));
  }

  /** A member of the JSON body; nested members with dots, {@code advanced_keywords.title}. */
  public static WirePlace body(String path) {
    return new WirePlace(Part.BODY, List.of(path.split("\\.", -1)));
  }

  /** Puts a value there, making the objects on the way. */
  @SuppressWarnings("unchecked")
  void put(Map<String, Object> root, Object value) {
    Map<String, Object> at = root;
    for (String name : path.subList(0, path.size() - 1)) {
      at = (Map<String, Object>) at.computeIfAbsent(name, absent -> new LinkedHashMap<>());
    }
    String last = path.get(path.size() - 1);
    if (value instanceof Map<?, ?> members && at.get(last) instanceof Map<?, ?> already) {
      Map<String, Object> merged = new LinkedHashMap<>((Map<String, Object>) already);
      merged.putAll((Map<String, Object>) members);
      at.put(last, merged);
    } else {
      at.put(last, value);
    }
  }

  /** The parts of a request that rows write to. */
  public enum Part {
    /** The query of the URL. */
    QUERY,
    /** The JSON body. */
    BODY
  }
}
