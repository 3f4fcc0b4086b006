package dev.patchbay.sandbox.postpress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds requests and answers against the schemas of the pack. */
final class Contracts {

  private static final String PREFIX = "/v1";
  private static final Pack PACK = Pack.load(PostpressSandbox.VENDOR);
  private static final JsonObject ANSWERS = PACK.contract("answers.json");
  private static final JsonObject REQUESTS = PACK.contract("requests.json").object("requests");

  /** Contracts of JSON bodies by route; a search has one for each of its bodies. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("POST /users/invite", "invite"),
          Map.entry("POST /users/invite/received/{}", "invite-handle"),
          Map.entry("POST /accounts", "connect"),
          Map.entry("POST /accounts/{}", "connect"),
          Map.entry("PATCH /accounts/{}", "account-patch"),
          Map.entry("POST /accounts/checkpoint", "checkpoint"),
          Map.entry("POST /accounts/checkpoint/resend", "checkpoint-resend"),
          Map.entry("POST /hosted/accounts/link", "hosted-link"),
          Map.entry("PATCH /chats/{}", "chat-patch"),
          Map.entry("POST /posts/{}/comments", "comment"),
          Map.entry("POST /posts/reaction", "reaction"),
          Map.entry("POST /webhooks", "webhook"),
          Map.entry("POST /linkedin/profile/endorse", "endorse"),
          Map.entry("POST /linkedin/user/{}", "user-action"),
          Map.entry("POST /linkedin", "raw"),
          Map.entry("POST /linkedin/jobs", "job-create"),
          Map.entry("PATCH /linkedin/jobs/{}", "job-edit"),
          Map.entry("POST /linkedin/jobs/{}/checkpoint", "job-checkpoint"),
          Map.entry("POST /linkedin/jobs/{}/publish", "job-publish"));

  private Contracts() {}

  /** Routes that have a contract of their answer. */
  static Set<String> routes() {
    return Set.copyOf(ANSWERS.object("answers").names());
  }

  static List<String> request(Exchange exchange) {
    JsonObject body = exchange.jsonBody();
    if (body.names().isEmpty()) {
      return List.of();
    }
    String contract =
        exchange.path().equals(PREFIX + "/linkedin/search")
            ? search(body)
            : BODIES.getOrDefault(route(BODIES.keySet(), asked(exchange)), "none");
    return new Schema(REQUESTS.object(contract)).check(body);
  }

  private static String asked(Exchange exchange) {
    return exchange.method() + " " + exchange.path().substring(PREFIX.length());
  }

  private static String search(JsonObject body) {
    return body.has("url")
        ? "search-url"
        : body.has("cursor")
            ? "search-cursor"
            : "search-" + body.text("api") + "-" + body.text("category");
  }

  static List<String> answer(Exchange exchange) {
    return exchange.answer().names().isEmpty()
        ? List.of()
        : answer(asked(exchange), exchange.reply().status(), exchange.answer());
  }

  /** What is wrong with an answer to a method and path below the prefix. */
  static List<String> answer(String asked, int status, JsonObject answer) {
    if (answer.has("error")) {
      return List.of();
    }
    JsonObject schema =
        status >= 400
            ? ANSWERS.object("error")
            : ANSWERS.object("answers").object(route(routes(), asked));
    assertThat(schema.names()).as("a contract for " + asked).isNotEmpty();
    return new Schema(schema).check(answer);
  }

  /** The route with braces that a path fits, the one with the fewest braces first. */
  static String route(Set<String> routes, String asked) {
    return routes.stream()
        .filter(route -> asked.matches(route.replace("{}", "[^/]+")))
        .min((one, other) -> Integer.compare(braces(one), braces(other)))
        .orElseThrow(() -> new AssertionError("No contract for " + asked));
  }

  private static int braces(String route) {
    return route.split("\\{\\}", -1).length;
  }
}
