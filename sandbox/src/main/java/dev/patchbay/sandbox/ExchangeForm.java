package dev.patchbay.sandbox;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a stub what a sealed replay would not look at. WireMock has many more matchers, and one
 * that is passed over in silence would make a request match that should not.
 */
final class ExchangeForm {
  private static final Set<String> REQUEST =
      Set.of(
          "method", "urlPath", "queryParameters", "headers", "bodyPatterns", "multipartPatterns");

  private final List<String> lines = new ArrayList<>();

  private ExchangeForm() {}

  static List<String> flaws(JsonObject stub) {
    ExchangeForm form = new ExchangeForm();
    form.request(stub.object("request"));
    return form.lines;
  }

  private void request(JsonObject request) {
    only("request", request, REQUEST);
    for (String group : List.of("queryParameters", "headers")) {
      JsonObject patterns = request.object(group);
      Set<String> known =
          group.equals("headers") ? Set.of("equalTo") : Set.of("equalTo", "hasExactly");
      patterns.names().forEach(name -> one(group + "." + name, patterns.value(name), known));
      for (String name : patterns.names()) {
        each(name, patterns.object(name).list("hasExactly"), Set.of("equalTo"));
      }
    }
    if (request.list("bodyPatterns").size() > 1) {
      lines.add("bodyPatterns: more than one");
    }
    each("bodyPatterns", request.list("bodyPatterns"), Set.of("equalTo", "equalToJson"));
    for (JsonObject part : request.objects("multipartPatterns")) {
      String at = "part " + part.text("name");
      only(at, part, Set.of("name", "headers", "bodyPatterns"));
      each(at, part.list("bodyPatterns"), Set.of("equalTo"));
      JsonObject headers = part.object("headers");
      only(at, headers, Set.of("Content-Disposition", "Content-Type"));
      only(at, headers.object("Content-Disposition"), Set.of("contains"));
      only(at, headers.object("Content-Type"), Set.of("equalTo"));
    }
  }

  private void each(String at, List<@Nullable Object> patterns, Set<String> known) {
    patterns.forEach(pattern -> one(at, pattern, known));
  }

  /** A pattern has exactly one matcher, so that none can be overlooked. */
  private void one(String at, @Nullable Object pattern, Set<String> known) {
    if (pattern instanceof Map<?, ?> map && map.size() == 1) {
      only(at, JsonObject.view(map), known);
    } else {
      lines.add(at + ": expected one matcher of " + known.stream().sorted().toList());
    }
  }

  private void only(String at, JsonObject object, Set<String> known) {
    object.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> lines.add(at + ": " + name + " is not understood"));
  }
}
