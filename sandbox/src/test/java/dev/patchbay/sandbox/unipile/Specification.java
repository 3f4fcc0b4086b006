package dev.patchbay.sandbox.unipile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vendor's OpenAPI file, where there is one: it is never part of this repository. */
final class Specification {

  private static final String PREFIX = "/api/v1";

  private static final Pattern ERROR = Pattern.compile("errors/\\w+");

  private final JsonObject paths;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, com.networknt.schema.Schema> schemas = new LinkedHashMap<>();

  Specification(Path file) throws IOException {
    this.paths = Json.object(Files.readString(file)).object("paths");
  }

  /** Every operation as method, space, path below the prefix. */
  SortedSet<String> operations() {
    TreeSet<String> operations = new TreeSet<>();
    for (String path : paths.names()) {
      for (String method : paths.object(path).names()) {
        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.substring(PREFIX.length()));
      }
    }
    return operations;
  }

  /** The operation a concrete path belongs to; literal segments win. */
  String operation(String method, String path) {
    return match(operations(), method + " " + path);
  }

  /** The pattern that fits best, empty if none does. */
  static String match(Collection<String> patterns, String actual) {
    String found = "";
    int best = -1;
    for (String operation : patterns) {
      int literals = literals(operation, actual);
      if (literals > best) {
        best = literals;
        found = operation;
      }
    }
    return found;
  }

  private static int literals(String pattern, String actual) {
    String[] one = pattern.split("/", -1);
    String[] other = actual.split("/", -1);
    if (one.length != other.length) {
      return -1;
    }
    int literals = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i].equals(other[i])) {
        literals++;
      } else if (!one[i].startsWith("{")) {
        return -1;
      }
    }
    return literals;
  }

  static String normal(String operation) {
    return operation.replaceAll("\\{[^}]*\\}", "{}");
  }

  private JsonObject describe(String operation) {
    int space = operation.indexOf(' ');
    return paths
        .object(PREFIX + operation.substring(space + 1))
        .object(operation.substring(0, space).toLowerCase(Locale.ROOT));
  }

  /** Checks a JSON answer; an error must be declared for its status by some operation. */
  List<String> checkAnswer(String operation, int status, String body) {
    if (status >= 400) {
      boolean declared =
          operations().stream()
              .map(one -> answer(one, status))
              .filter(schema -> !schema.names().isEmpty())
              .anyMatch(schema -> check(schema, body).isEmpty());
      return declared ? List.of() : List.of(": no operation declares " + status + " " + body);
    }
    JsonObject schema = answer(operation, status);
    if (schema.names().isEmpty()) {
      return List.of(": status " + status + " has no declared content");
    }
    return check(schema, body);
  }

  private JsonObject answer(String operation, int status) {
    return describe(operation)
        .object("responses")
        .object(Integer.toString(status))
        .object("content")
        .object("application/json")
        .object("schema");
  }

  /** Members of an answer that no alternative of its schema names, as paths without indices. */
  SortedSet<String> unnamed(String operation, int status, String body) {
    TreeSet<String> unnamed = new TreeSet<>();
    collect("", Json.parse(body), List.of(answer(operation, status).toMap()), unnamed);
    return unnamed;
  }

  private static void collect(
      String at, @Nullable Object value, List<Map<?, ?>> schemas, SortedSet<String> unnamed) {
    List<Map<?, ?>> flat = flat(schemas);
    if (value instanceof Map<?, ?> map) {
      if (flat.stream().noneMatch(schema -> schema.containsKey("properties"))) {
        return;
      }
      map.forEach(
          (name, one) -> {
            List<Map<?, ?>> named = below(flat, "properties", name);
            if (named.isEmpty()) {
              unnamed.add(at + "/" + name);
            } else {
              collect(at + "/" + name, one, named, unnamed);
            }
          });
    } else if (value instanceof List<?> list) {
      List<Map<?, ?>> items = new ArrayList<>();
      flat.forEach(schema -> add(schema.get("items"), items));
      list.forEach(one -> collect(at, one, items, unnamed));
    }
  }

  private static List<Map<?, ?>> below(List<Map<?, ?>> schemas, String keyword, Object name) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Map<?, ?> schema : schemas) {
      if (schema.get(keyword) instanceof Map<?, ?> members) {
        add(members.get(name), found);
      }
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
      for (String keyword : List.of("anyOf", "allOf", "oneOf")) {
        if (schema.get(keyword) instanceof List<?> alternatives) {
          List<Map<?, ?>> inner = new ArrayList<>();
          alternatives.forEach(one -> add(one, inner));
          flat.addAll(flat(inner));
        }
      }
    }
    return flat;
  }

  /** Every error any operation declares, as status, space, type. */
  SortedSet<String> errors() {
    TreeSet<String> errors = new TreeSet<>();
    for (String operation : operations()) {
      for (String status : describe(operation).object("responses").names()) {
        if (status.compareTo("400") >= 0) {
          Matcher matcher = ERROR.matcher(answer(operation, Integer.parseInt(status)).toString());
          while (matcher.find()) {
            errors.add(status + " " + matcher.group());
          }
        }
      }
    }
    return errors;
  }

  List<String> checkRequest(String operation, String body) {
    return check(
        describe(operation)
            .object("requestBody")
            .object("content")
            .object("application/json")
            .object("schema"),
        body);
  }

  private List<String> check(JsonObject schema, String body) {
    String text = Json.write(converted(schema.toMap()));
    com.networknt.schema.Schema compiled = schemas.get(text);
    if (compiled == null) {
      compiled = registry.getSchema(text, InputFormat.JSON);
      schemas.put(text, compiled);
    }
    List<Error> errors = compiled.validate(body, InputFormat.JSON);
    return errors.stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .toList();
  }

  /** OpenAPI 3.0 says {@code nullable}; this file does so only beside alternatives. */
  private static Object converted(Object value) {
    if (value instanceof Map<?, ?> map) {
      if (Boolean.TRUE.equals(map.get("nullable"))) {
        return Map.of("type", "null");
      }
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, one) -> copy.put((String) name, converted(one)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(one -> copy.add(converted(one)));
      return copy;
    }
    return value;
  }
}
