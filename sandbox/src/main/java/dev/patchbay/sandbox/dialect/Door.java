package dev.patchbay.sandbox.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a call before any route sees it: its path, its key, and whether it was made
 * before. Guarded by the simulator's lock.
 */
final class Door {

  private static final String BEARER = "Bearer ";

  private final DialectRules rules;
  private final List<List<String>> paths;
  private final Map<String, Reply> replays = new HashMap<>();
  private int requests;

  Door(DialectRules rules) {
    this.rules = rules;
    this.paths =
        Stream.concat(Stream.of(rules.path()), rules.otherPaths().stream())
            .map(path -> List.of(path.substring(1).split("/", -1)))
            .toList();
  }

  /** What an error calls the request. */
  String instance(Call call) {
    requests++;
    return rules.has(DialectTrait.GATEWAY)
        ? "req_" + requests
        : "/" + String.join("/", call.segments());
  }

  /** The call as routes see it; null outside the API. */
  @Nullable Call inner(Call call) {
    List<String> segments = call.segments();
    for (List<String> path : paths) {
      if (segments.size() > path.size() && segments.subList(0, path.size()).equals(path)) {
        return new Call(
            call.method(),
            segments.subList(path.size(), segments.size()),
            call.variables(),
            call.query(),
            call.headers(),
            call.body(),
            call.parts());
      }
    }
    return null;
  }

  Reply nowhere(String instance) {
    return rules.has(DialectTrait.GATEWAY)
        ? new Reply(404, "text/html", "<html><body>Not found</body></html>".getBytes(UTF_8))
        : Errors.reply(404, "resource_not_found", "There is no such route.", instance);
  }

  /** Why a call is turned away; null when it has the key. */
  @Nullable Reply refusal(Call call, String instance) {
    String key = key(call);
    if (rules.apiKey().equals(key)) {
      return null;
    }
    if (key == null && rules.has(DialectTrait.GATEWAY)) {
      return Reply.json(
          401,
          JsonObject.empty()
              .put(
                  "error",
                  JsonObject.empty()
                      .put("code", "key_missing")
                      .put("message", "No key was sent.")
                      .put("request_id", instance)));
    }
    String detail = key == null ? "The header X-API-KEY is missing." : "The key is not known.";
    return Errors.reply(401, "missing_credentials", detail, instance);
  }

  private @Nullable String key(Call call) {
    String key = call.header("X-API-KEY");
    String bearer = call.header("Authorization");
    return key == null
            && bearer != null
            && bearer.startsWith(BEARER)
            && rules.has(DialectTrait.GATEWAY)
        ? bearer.substring(BEARER.length())
        : key;
  }

  /** The first answer to a write that comes again under the same key; null for all others. */
  @Nullable Reply replay(Call call) {
    return replays.get(mark(call));
  }

  Reply remember(Call call, Reply reply) {
    String mark = mark(call);
    if (!mark.isEmpty()) {
      replays.put(mark, reply);
    }
    return reply;
  }

  private String mark(Call call) {
    String key = call.header("Idempotency-Key");
    boolean kept = call.method().equals("POST") || call.method().equals("PATCH");
    return key != null && kept && rules.has(DialectTrait.GATEWAY)
        ? call.method() + " " + String.join("/", call.segments()) + " " + key
        : "";
  }
}
