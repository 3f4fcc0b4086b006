package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request that an exchange asks for, and every small change of it. */
final class RequestMutations {
  private static final byte NO_UTF_8 = (byte) 0xC3;

  private final Exchange exchange;
  private final Map<String, Call> mutants = new LinkedHashMap<>();

  private RequestMutations(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The request as it is asked for. */
  static Call right(Exchange exchange) {
    JsonObject request = exchange.stub().object("request");
    Map<String, String> headers = new LinkedHashMap<>();
    JsonObject named = request.object("headers");
    named
        .names()
        .forEach(
            name -> headers.put(name.toLowerCase(Locale.ROOT), named.object(name).text("equalTo")));
    List<JsonObject> patterns = request.objects("bodyPatterns");
    List<Part> parts =
        request.objects("multipartPatterns").stream().map(RequestMutations::part).toList();
    String body = "";
    if (!parts.isEmpty()) {
      headers.put("content-type", "multipart/form-data; boundary=b");
    } else if (!patterns.isEmpty() && patterns.get(0).has("equalTo")) {
      body = patterns.get(0).text("equalTo");
    } else if (!patterns.isEmpty()) {
      headers.put("content-type", "application/json; charset=utf-8");
      body = Json.write(patterns.get(0).value("equalToJson"));
    }
    return new Call(
        exchange.method(),
        Call.segments(exchange.path()),
        Map.of(),
        exchange.query(),
        headers,
        bytes(body),
        parts);
  }

  /** Every mutant by what was done to it. */
  static Map<String, Call> of(Exchange exchange) {
    RequestMutations all = new RequestMutations(exchange);
    Call right = right(exchange);
    all.line(right);
    all.query(right);
    all.headers(right);
    all.parts(right);
    all.body(right);
    return all.mutants;
  }

  private void line(Call right) {
    mutants.put("method", call(right.method().equals("PUT") ? "GET" : "PUT", right));
    List<String> segments = right.segments();
    mutants.put("trailing slash", path(right, with(segments, segments.size(), "")));
    mutants.put("one segment more", path(right, with(segments, segments.size(), "x")));
    for (int i = 0; i < segments.size(); i++) {
      mutants.put(
          "segment " + i + " changed", path(right, set(segments, i, segments.get(i) + "x")));
      List<String> less = new ArrayList<>(segments);
      less.remove(i);
      mutants.put("segment " + i + " dropped", path(right, less));
    }
    if (segments.size() > 1) {
      mutants.put("a slash that is data", path(right, List.of(String.join("/", segments))));
      mutants.put("a comma that is data", path(right, List.of(String.join(", ", segments))));
    }
  }

  private void query(Call right) {
    mutants.put("one parameter more", query(right, "unheard_of", List.of("x")));
    mutants.put("one empty parameter more", query(right, "unheard_of", List.of("")));
    right
        .query()
        .forEach(
            (name, values) -> {
              String first = values.get(0);
              mutants.put("query " + name + " dropped", query(right, name, List.of()));
              mutants.put("query " + name + " twice", query(right, name, with(values, 0, first)));
              mutants.put(
                  "query " + name + " changed", query(right, name, set(values, 0, first + "x")));
              mutants.put("query " + name + " emptied", query(right, name, set(values, 0, "")));
              mutants.put(
                  "query " + name + " renamed",
                  query(query(right, name, List.of()), name + "_", values));
              if (values.size() > 1) {
                mutants.put(
                    "query " + name + " joined",
                    query(right, name, List.of(String.join(", ", values))));
              }
            });
    mutants
        .values()
        .removeIf(mutant -> mutant.query().equals(right.query()) && same(mutant, right));
  }

  private void headers(Call right) {
    JsonObject named = exchange.stub().object("request").object("headers");
    for (String name : named.names()) {
      String value = named.object(name).text("equalTo");
      mutants.put("header " + name + " dropped", header(right, name, null));
      mutants.put("header " + name + " changed", header(right, name, value + "x"));
      mutants.put("header " + name + " twice", header(right, name, value + ", " + value));
    }
    if (right.headers().containsKey("content-type")) {
      mutants.put("type dropped", header(right, "Content-Type", null));
      mutants.put("type changed", header(right, "Content-Type", "text/plain"));
    }
  }

  private void parts(Call right) {
    List<Part> parts = right.parts();
    if (parts.isEmpty()) {
      mutants.put("a part", parts(right, List.of(new Part("x", null, null, bytes("x")))));
      return;
    }
    mutants.put("no parts", parts(right, List.of()));
    mutants.put(
        "one part more", parts(right, with(parts, 0, new Part("zz", null, null, bytes("")))));
    for (int i = 0; i < parts.size(); i++) {
      Part one = parts.get(i);
      String at = "part " + i + " " + one.name();
      List<Part> less = new ArrayList<>(parts);
      less.remove(i);
      mutants.put(at + " dropped", parts(right, less));
      mutants.put(at + " twice", parts(right, with(parts, i, one)));
      mutants.put(
          at + " renamed",
          parts(right, set(parts, i, part(one.name() + "_", one.fileName(), one, one.text()))));
      mutants.put(
          at + " changed",
          parts(right, set(parts, i, part(one.name(), one.fileName(), one, one.text() + "x"))));
      mutants.put(
          at + " named as another file",
          parts(right, set(parts, i, part(one.name(), one.fileName() + "x", one, one.text()))));
      mutants.put(
          at + " typed otherwise",
          parts(right, set(parts, i, new Part(one.name(), one.fileName(), "x/y", one.bytes()))));
      mutants.put(
          at + " with a wrong byte",
          parts(
              right,
              set(
                  parts,
                  i,
                  new Part(one.name(), one.fileName(), one.contentType(), wrong(one.bytes())))));
    }
  }

  private void body(Call right) {
    if (right.body().length == 0) {
      if (right.parts().isEmpty()) {
        mutants.put("a body", body(right, bytes("{}")));
      }
      return;
    }
    mutants.put("no body", body(right, new byte[0]));
    mutants.put("a body and more", body(right, bytes(right.text() + "{}")));
    mutants.put("a body with a wrong byte", body(right, wrong(right.body())));
    Object json = Json.parse(right.text());
    if (json instanceof Map<?, ?> map && !map.isEmpty()) {
      Object key = map.keySet().iterator().next();
      String member = Json.write(key) + ":" + Json.write(map.get(key));
      mutants.put(
          "a member twice", body(right, bytes("{" + member + "," + right.text().substring(1))));
    }
    JsonMutations.of(json)
        .forEach(
            mutant ->
                mutants.put(
                    "body " + mutant.name(), body(right, bytes(Json.write(mutant.value())))));
  }

  private static boolean same(Call one, Call other) {
    return one.method().equals(other.method()) && one.segments().equals(other.segments());
  }

  private static Part part(JsonObject pattern) {
    String disposition = pattern.object("headers").object("Content-Disposition").text("contains");
    String type = pattern.object("headers").object("Content-Type").text("equalTo");
    return new Part(
        pattern.text("name"),
        disposition.isEmpty() ? null : disposition.replace("filename=\"", "").replace("\"", ""),
        type.isEmpty() ? null : type,
        bytes(pattern.objects("bodyPatterns").get(0).text("equalTo")));
  }

  private static Part part(String name, @Nullable String file, Part like, String text) {
    return new Part(name, file, like.contentType(), bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] wrong(byte[] right) {
    byte[] wrong = java.util.Arrays.copyOf(right, right.length + 1);
    wrong[right.length] = NO_UTF_8;
    return wrong;
  }

  private static <T> List<T> with(List<T> list, int at, T item) {
    List<T> more = new ArrayList<>(list);
    more.add(at, item);
    return more;
  }

  private static <T> List<T> set(List<T> list, int at, T item) {
    List<T> other = new ArrayList<>(list);
    other.set(at, item);
    return other;
  }

  private static Call call(String method, Call like) {
    return new Call(
        method, like.segments(), Map.of(), like.query(), like.headers(), like.body(), like.parts());
  }

  private static Call path(Call like, List<String> segments) {
    return new Call(
        like.method(), segments, Map.of(), like.query(), like.headers(), like.body(), like.parts());
  }

  private static Call query(Call like, String name, List<String> values) {
    Map<String, List<String>> query = new LinkedHashMap<>(like.query());
    query.put(name, values);
    if (values.isEmpty()) {
      query.remove(name);
    }
    return new Call(
        like.method(), like.segments(), Map.of(), query, like.headers(), like.body(), like.parts());
  }

  private static Call header(Call like, String name, @Nullable String value) {
    Map<String, String> headers = new LinkedHashMap<>(like.headers());
    headers.remove(name.toLowerCase(Locale.ROOT));
    if (value != null) {
      headers.put(name.toLowerCase(Locale.ROOT), value);
    }
    return new Call(
        like.method(), like.segments(), Map.of(), like.query(), headers, like.body(), like.parts());
  }

  private static Call parts(Call like, List<Part> parts) {
    return new Call(
        like.method(), like.segments(), Map.of(), like.query(), like.headers(), like.body(), parts);
  }

  private static Call body(Call like, byte[] body) {
    return new Call(
        like.method(), like.segments(), Map.of(), like.query(), like.headers(), body, like.parts());
  }
}
