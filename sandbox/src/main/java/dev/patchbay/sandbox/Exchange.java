package dev.patchbay.sandbox;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Trouble;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One request and its answer, kept in WireMock's stub format so that any WireMock can serve it. Of
 * that format the following is read, and the request is then matched <em>whole</em>: anything it
 * does not name is a difference.
 *
 * <ul>
 *   <li>{@code request.method}, {@code request.urlPath};
 *   <li>{@code request.queryParameters.<name>} as {@code equalTo}, or {@code hasExactly} of {@code
 *       equalTo} for a repeated one;
 *   <li>{@code request.headers.<name>.equalTo}: only named headers are compared;
 *   <li>{@code request.bodyPatterns[0].equalToJson} (an object, not text) or {@code equalTo};
 *   <li>{@code request.multipartPatterns[]}: {@code name}, {@code bodyPatterns[0].equalTo}, and for
 *       a file {@code headers.Content-Disposition.contains} as in {@code filename="a.txt"} and
 *       {@code headers.Content-Type.equalTo};
 *   <li>{@code response.status}, {@code headers}, {@code jsonBody} or {@code body}, {@code fault},
 *       {@code fixedDelayMilliseconds};
 *   <li>{@code metadata.provenance}, {@code metadata.source}, {@code metadata.operation}, {@code
 *       metadata.loosened}.
 * </ul>
 *
 * @param stub the stub mapping; treat it as read-only
 */
public record Exchange(JsonObject stub) {

  /**
   * The exchange's name within its pack.
   *
   * @return the name
   */
  public String name() {
    return stub.text("name");
  }

  /**
   * Where it comes from.
   *
   * @return the provenance
   * @throws IllegalArgumentException if the exchange does not say so
   */
  public Provenance provenance() {
    return Provenance.valueOf(stub.object("metadata").text("provenance").toUpperCase(Locale.ROOT));
  }

  /**
   * The page, specification or dossier section it was taken from.
   *
   * @return the source, empty if none is named
   */
  public String source() {
    return stub.object("metadata").text("source");
  }

  /**
   * The neutral operation it belongs to.
   *
   * @return an operation id, empty if it belongs to none
   */
  public String operation() {
    return stub.object("metadata").text("operation");
  }

  /**
   * The method.
   *
   * @return in upper case
   */
  public String method() {
    return stub.object("request").text("method");
  }

  /**
   * The path.
   *
   * @return percent-encoded as on the wire
   */
  public String path() {
    return stub.object("request").text("urlPath");
  }

  /**
   * The query.
   *
   * @return all values by name
   */
  public Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    JsonObject parameters = stub.object("request").object("queryParameters");
    for (String name : parameters.names()) {
      JsonObject pattern = parameters.object(name);
      query.put(
          name,
          pattern.has("hasExactly")
              ? pattern.objects("hasExactly").stream().map(one -> one.text("equalTo")).toList()
              : List.of(pattern.text("equalTo")));
    }
    return query;
  }

  /**
   * The JSON body of the request.
   *
   * @return the object, empty if there is none
   */
  public JsonObject jsonBody() {
    List<JsonObject> patterns = stub.object("request").objects("bodyPatterns");
    return patterns.isEmpty() ? JsonObject.empty() : patterns.get(0).object("equalToJson");
  }

  /**
   * The parts of a multipart request.
   *
   * @return name and text of each, joined by an equals sign, by name; parts of one name in order
   */
  public List<String> parts() {
    return stub.object("request").objects("multipartPatterns").stream()
        .sorted(Comparator.comparing((JsonObject part) -> part.text("name")))
        .map(
            part ->
                part.text("name")
                    + "="
                    + part.objects("bodyPatterns").stream()
                        .map(body -> body.text("equalTo"))
                        .findFirst()
                        .orElse(""))
        .toList();
  }

  /**
   * The answer.
   *
   * @return the reply as it goes over the wire
   */
  public Reply reply() {
    JsonObject response = stub.object("response");
    Map<String, String> headers = new LinkedHashMap<>();
    JsonObject told = response.object("headers");
    told.names().forEach(name -> headers.put(name, told.text(name)));
    headers.putIfAbsent("Content-Type", "application/json");
    String body =
        response.names().contains("jsonBody")
            ? Json.write(response.value("jsonBody"))
            : response.text("body");
    Trouble trouble =
        switch (response.text("fault")) {
          case "CONNECTION_RESET_BY_PEER" -> Trouble.RESET;
          case "EMPTY_RESPONSE" -> Trouble.EMPTY;
          case "" -> Trouble.NONE;
          default -> Trouble.GARBAGE;
        };
    return new Reply(
        (int) response.number("status", 200),
        headers,
        body.getBytes(StandardCharsets.UTF_8),
        trouble,
        (int) response.number("fixedDelayMilliseconds", 0));
  }

  /**
   * The JSON body of the answer.
   *
   * @return the object, empty if the answer is none
   */
  public JsonObject answer() {
    return stub.object("response").object("jsonBody");
  }

  /**
   * Says how a request differs from this one. A place that {@link #loosened} names may hold any
   * value, but has to be there.
   *
   * @param call the request
   * @return one line per difference; empty if it is this one
   */
  public List<String> differences(Call call) {
    Map<String, String> loosened = loosened();
    return new RequestDifferences(stub.object("request"), call)
        .lines().stream().filter(line -> !forgiven(line, loosened)).toList();
  }

  private static boolean forgiven(String line, Map<String, String> loosened) {
    int colon = line.indexOf(": expected ");
    return colon > 0
        && loosened.containsKey(line.substring(0, colon))
        && !line.endsWith(", got nothing")
        && !line.endsWith(", got []");
  }

  /**
   * The places of the request whose value is not compared, from {@code metadata.loosened}: as in
   * {@code body /client_id}, {@code query nonce} or {@code header X-Request-Id}. Reports list them.
   *
   * @return why each is not, by place
   */
  public Map<String, String> loosened() {
    Map<String, String> reasons = new LinkedHashMap<>();
    JsonObject told = stub.object("metadata").object("loosened");
    told.names().forEach(place -> reasons.put(place, told.text(place)));
    return reasons;
  }

  /**
   * What a sealed replay could not hold a request against: matchers that it does not know, and
   * loosened places without a reason.
   *
   * @return one line each; empty if the exchange can be replayed
   */
  public List<String> flaws() {
    List<String> lines = new ArrayList<>(ExchangeForm.flaws(stub));
    loosened()
        .forEach(
            (place, why) -> {
              if (why.isBlank()) {
                lines.add("metadata.loosened: " + place + " has no reason");
              }
            });
    return lines;
  }

  @Override
  public String toString() {
    return name() + " (" + method() + " " + path() + ")";
  }
}
