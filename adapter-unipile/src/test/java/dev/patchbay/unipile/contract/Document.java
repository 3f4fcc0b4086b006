package dev.patchbay.unipile.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's OpenAPI file. Complaints are lines of method, path of the file, place and reason.
 */
final class Document {
  static final String VARIABLE = "UNIPILE_OPENAPI_DOCUMENT";

  private static final String PREFIX = "/api/v1";

  private final Map<String, JsonObject> operations = new TreeMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> compiled = new LinkedHashMap<>();

  /** The file that the environment names; none where it names none. */
  static Option<Document> given() {
    String file = System.getenv(VARIABLE);
    try {
      return file == null || !Files.isReadable(Path.of(file))
          ? Option.none()
          : Option.some(new Document(Path.of(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Document(Path file) throws IOException {
    JsonObject paths = Json.object(Files.readString(file)).object("paths");
    for (String path : paths.names()) {
      for (String method : paths.object(path).names()) {
        operations.put(
            method.toUpperCase(Locale.ROOT) + " " + path.substring(PREFIX.length()),
            paths.object(path).object(method));
      }
    }
  }

  /** What is wrong with a request. */
  List<String> request(Call call) {
    String path =
        call.segments().stream()
            .map(segment -> "/" + segment.replace("/", "%2F"))
            .collect(Collectors.joining());
    String name = name(call.method(), path);
    JsonObject operation = operations.get(name);
    if (operation == null || !path.startsWith(PREFIX)) {
      return List.of(call.method() + " " + generic(path) + " is not in the file");
    }
    List<String> lines = new ArrayList<>();
    if (call.header("x-api-key") == null) {
      lines.add(name + " header X-API-KEY is missing");
    }
    Map<String, JsonObject> known = new LinkedHashMap<>();
    for (JsonObject parameter : operation.objects("parameters")) {
      if (parameter.text("in").equals("query")) {
        known.put(parameter.text("name"), parameter);
        if (parameter.flag("required") && call.queries(parameter.text("name")).isEmpty()) {
          lines.add(name + " query " + parameter.text("name") + " is missing");
        }
      }
    }
    call.query()
        .forEach(
            (one, values) -> {
              JsonObject parameter = known.get(one);
              if (parameter == null) {
                lines.add(name + " query " + one + " is not in the file");
              } else {
                Map<?, ?> schema = parameter.object("schema").toMap();
                Object value = Forms.value(values, List.of(schema));
                check(schema, value)
                    .forEach(l -> lines.add(name + " query " + one + "=" + value + l));
              }
            });
    JsonObject content = operation.object("requestBody").object("content");
    if (!call.parts().isEmpty()) {
      Map<?, ?> schema = content.object("multipart/form-data").object("schema").toMap();
      body(name + " part ", schema, Forms.object(call.parts(), schema), lines);
    } else if (call.body().length > 0 || content.has("application/json")) {
      Map<?, ?> schema = content.object("application/json").object("schema").toMap();
      body(
          name + " body ", schema, call.body().length == 0 ? null : Json.parse(call.text()), lines);
    }
    return lines;
  }

  private void body(String where, Map<?, ?> schema, @Nullable Object value, List<String> lines) {
    if (schema.isEmpty()) {
      lines.add(where + "is not in the file");
    } else {
      check(schema, value).forEach(line -> lines.add(where + line));
    }
  }

  /** What is wrong with an answer; an error is right if any operation declares it. */
  List<String> answer(String method, String path, int status, @Nullable Object body) {
    String name = name(method, path);
    JsonObject operation = operations.get(name);
    if (operation == null) {
      return List.of(method + " " + generic(path) + " is not in the file");
    }
    if (status >= 400) {
      boolean declared =
          operations.values().stream()
              .map(one -> schema(one, status))
              .anyMatch(one -> !one.isEmpty() && plain(one, body).isEmpty());
      return declared
          ? List.of()
          : List.of(name + " " + status + " is declared by no operation: " + Json.write(body));
    }
    Map<?, ?> schema = schema(operation, status);
    if (schema.isEmpty()) {
      return List.of(name + " " + status + " has no declared content");
    }
    return best(schema).stream()
        .map(one -> plain(one, body))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .map(line -> name + " " + status + " " + line)
        .toList();
  }

  private static Map<?, ?> schema(JsonObject operation, int status) {
    return operation
        .object("responses")
        .object(Integer.toString(status))
        .object("content")
        .object("application/json")
        .object("schema")
        .toMap();
  }

  /** The operation of a concrete path; literal segments win. */
  private String name(String method, String path) {
    String found = "";
    int best = -1;
    String below = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
    for (String operation : operations.keySet()) {
      int literals = literals(operation, method + " " + below);
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
    int literals = one.length == other.length ? 0 : -1;
    for (int i = 0; i < one.length && literals >= 0; i++) {
      if (one[i].equals(other[i])) {
        literals++;
      } else if (!one[i].startsWith("{")) {
        literals = -1;
      }
    }
    return literals;
  }

  private static String generic(String path) {
    return path.replaceAll("/[^/]*[0-9=][^/]*", "/{}").replaceFirst("^/\\{}/\\{}|^/api/\\{}", "");
  }

  /** Against the alternative that fits best, every object closed. */
  private List<String> check(Map<?, ?> schema, @Nullable Object value) {
    return best(schema).stream()
        .map(one -> errors((Map<?, ?>) Forms.closed(one), value))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static List<Map<?, ?>> best(Map<?, ?> schema) {
    List<Map<?, ?>> alternatives = new ArrayList<>();
    if (schema.get("anyOf") instanceof List<?> any) {
      any.forEach(one -> alternatives.addAll(best((Map<?, ?>) one)));
    } else {
      alternatives.add(schema);
    }
    return alternatives;
  }

  private List<String> plain(Map<?, ?> schema, @Nullable Object value) {
    return errors((Map<?, ?>) Forms.converted(schema), value);
  }

  private List<String> errors(Map<?, ?> schema, @Nullable Object value) {
    Schema known =
        compiled.computeIfAbsent(
            Json.write(schema), text -> registry.getSchema(text, InputFormat.JSON));
    return known.validate(Json.write(value), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .distinct()
        .toList();
  }
}
