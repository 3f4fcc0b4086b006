package dev.patchbay.tck.record;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Part;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what was heard as an exchange of a pack, clean. */
final class StubForm {
  private static final Pattern PATH_WORD = Pattern.compile("[a-z]+[A-Za-z_.]{0,40}|v\\d{1,2}");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

  private final Scrubber scrubber;
  private final Pseudonyms pseudonyms;
  private final String source;

  StubForm(Scrubber scrubber, Pseudonyms pseudonyms, String source) {
    this.scrubber = scrubber;
    this.pseudonyms = pseudonyms;
    this.source = source;
  }

  /** Meets everything that tells who somebody is in an exchange. */
  void learn(Heard heard) {
    scrubber.learn("", json(heard.reply().text()));
    scrubber.learn("", json(heard.call().text()));
    heard.call().query().forEach(scrubber::learn);
    heard.call().parts().forEach(part -> scrubber.learn(part.name(), part.text()));
  }

  JsonObject stub(Heard heard) {
    Call call = heard.call();
    String path = path(call);
    return JsonObject.empty()
        .put("name", heard.operation() + ": " + call.method() + " " + path)
        .put("request", request(call, path))
        .put("response", response(heard.reply()))
        .put(
            "metadata",
            JsonObject.empty()
                .put("provenance", "recorded")
                .put("source", source)
                .put("operation", heard.operation()));
  }

  private JsonObject request(Call call, String path) {
    JsonObject request = JsonObject.empty().put("method", call.method()).put("urlPath", path);
    JsonObject query = JsonObject.empty();
    call.query().forEach((name, values) -> query.put(name, values(name, values)));
    if (!query.names().isEmpty()) {
      request.put("queryParameters", query);
    }
    if (!call.parts().isEmpty()) {
      request.put("multipartPatterns", call.parts().stream().map(this::part).toList());
    } else if (call.body().length > 0) {
      Object body = json(call.text());
      request.put(
          "bodyPatterns",
          List.of(
              body == null
                  ? JsonObject.empty().put("equalTo", scrubber.text("body", call.text()))
                  : JsonObject.empty().put("equalToJson", scrubber.value("", body))));
    }
    return request;
  }

  private JsonObject values(String name, List<String> values) {
    List<JsonObject> clean = new ArrayList<>();
    values.forEach(
        value -> clean.add(JsonObject.empty().put("equalTo", scrubber.text(name, value))));
    return clean.size() == 1 ? clean.get(0) : JsonObject.empty().put("hasExactly", clean);
  }

  private JsonObject part(Part part) {
    return JsonObject.empty()
        .put("name", part.name())
        .put(
            "bodyPatterns",
            List.of(JsonObject.empty().put("equalTo", scrubber.text(part.name(), part.text()))));
  }

  /** Paths of probes hold fixed words, and ids that the vendor told before. */
  private String path(Call call) {
    StringBuilder path = new StringBuilder();
    for (String segment : call.segments()) {
      String clean =
          pseudonyms
              .known(segment)
              .getOrElse(
                  () ->
                      segment.isEmpty() || PATH_WORD.matcher(segment).matches()
                          ? segment
                          : scrubber.text("id", segment));
      path.append('/').append(Addresses.encoded(clean));
    }
    return path.toString();
  }

  private JsonObject response(Reply reply) {
    JsonObject headers = JsonObject.empty();
    for (Map.Entry<String, String> header : reply.headers().entrySet()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("retry-after") && SECONDS.matcher(header.getValue()).matches()) {
        headers.put("Retry-After", header.getValue());
      }
    }
    Object body = json(reply.text());
    JsonObject response = JsonObject.empty().put("status", reply.status());
    headers.put("Content-Type", body == null ? "text/plain" : "application/json");
    response.put("headers", headers);
    return body == null
        ? response.put(
            "body",
            reply.bytes().length == 0
                ? ""
                : "(not JSON, so not kept: " + reply.bytes().length + " bytes)")
        : response.put("jsonBody", scrubber.value("", body));
  }

  static @Nullable Object json(String text) {
    try {
      return text.isBlank() ? null : Json.parse(text);
    } catch (IllegalArgumentException notJson) {
      return null;
    }
  }
}
