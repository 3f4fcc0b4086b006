package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonDifference;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a request differs from the one of an exchange; what is not named is a difference. */
final class RequestDifferences {
  private static final String NOTHING = "nothing";

  private final JsonObject expected;
  private final Call call;
  private final List<String> lines = new ArrayList<>();

  RequestDifferences(JsonObject expected, Call call) {
    this.expected = expected;
    this.call = call;
  }

  List<String> lines() {
    differ("method", expected.text("method"), call.method());
    differ("path", Call.segments(expected.text("urlPath")), call.segments());
    query();
    JsonObject headers = expected.object("headers");
    for (String name : headers.names()) {
      String actual = call.header(name);
      differ(
          "header " + name,
          headers.object(name).text("equalTo"),
          actual == null ? NOTHING : actual);
    }
    List<JsonObject> parts = expected.objects("multipartPatterns");
    if (parts.isEmpty() && call.parts().isEmpty()) {
      body(expected.objects("bodyPatterns"));
    } else {
      parts(parts);
    }
    return lines;
  }

  private void query() {
    JsonObject parameters = expected.object("queryParameters");
    Set<String> names = new LinkedHashSet<>(parameters.names());
    names.addAll(call.query().keySet());
    for (String name : names) {
      differ("query " + name, values(parameters.object(name)), call.queries(name));
    }
  }

  private static List<String> values(JsonObject pattern) {
    if (pattern.has("hasExactly")) {
      return pattern.objects("hasExactly").stream().map(one -> one.text("equalTo")).toList();
    }
    return pattern.has("equalTo") ? List.of(pattern.text("equalTo")) : List.of();
  }

  private void body(List<JsonObject> patterns) {
    if (patterns.isEmpty()) {
      differ("body", "", call.text());
    } else if (patterns.get(0).has("equalTo")) {
      differ("body", patterns.get(0).text("equalTo"), call.text());
    } else {
      type("application/json");
      try {
        JsonDifference.exactly(patterns.get(0).value("equalToJson"), Json.parse(call.text()))
            .forEach(line -> lines.add("body " + line));
      } catch (IllegalArgumentException e) {
        lines.add("body: " + e.getMessage());
      }
      if (!Arrays.equals(call.body(), call.text().getBytes(StandardCharsets.UTF_8))) {
        lines.add("body: it is no UTF-8");
      }
    }
  }

  private void type(String wanted) {
    String header = call.header("Content-Type");
    String told = header == null ? NOTHING : header.toLowerCase(Locale.ROOT);
    String bare = told.contains(";") ? told.substring(0, told.indexOf(';')).strip() : told;
    differ("header Content-Type", wanted, bare);
  }

  /** Parts of one name keep their order; parts of different names need not. */
  private void parts(List<JsonObject> patterns) {
    type("multipart/form-data");
    List<JsonObject> wanted = new ArrayList<>(patterns);
    wanted.sort(Comparator.comparing(part -> part.text("name")));
    List<Part> sent = new ArrayList<>(call.parts());
    sent.sort(Comparator.comparing(Part::name));
    for (int i = 0; i < Math.max(wanted.size(), sent.size()); i++) {
      if (i >= sent.size()) {
        lines.add(
            "part "
                + wanted.get(i).text("name")
                + ": expected "
                + text(wanted.get(i))
                + ", got nothing");
      } else if (i >= wanted.size()) {
        lines.add("part " + sent.get(i).name() + ": not expected, got " + sent.get(i).text());
      } else {
        part(wanted.get(i), sent.get(i));
      }
    }
  }

  private void part(JsonObject wanted, Part sent) {
    String at = "part " + wanted.text("name");
    differ(at + " name", wanted.text("name"), sent.name());
    differ(at, text(wanted), sent.text());
    if (!Arrays.equals(sent.bytes(), sent.text().getBytes(StandardCharsets.UTF_8))) {
      lines.add(at + ": it is no UTF-8");
    }
    JsonObject headers = wanted.object("headers");
    differ(at + " file name", fileName(headers), or(sent.fileName()));
    String type = headers.object("Content-Type").text("equalTo");
    differ(at + " Content-Type", type.isEmpty() ? NOTHING : type, or(sent.contentType()));
  }

  private static String fileName(JsonObject headers) {
    String disposition = headers.object("Content-Disposition").text("contains");
    String start = "filename=\"";
    return disposition.startsWith(start)
        ? disposition.substring(start.length(), disposition.length() - 1)
        : NOTHING;
  }

  private static String or(@Nullable String value) {
    return value == null ? NOTHING : value;
  }

  private static String text(JsonObject part) {
    List<JsonObject> body = part.objects("bodyPatterns");
    return body.isEmpty() ? "" : body.get(0).text("equalTo");
  }

  private void differ(String what, Object wanted, Object actual) {
    if (!wanted.equals(actual)) {
      lines.add(what + ": expected " + wanted + ", got " + actual);
    }
  }
}
