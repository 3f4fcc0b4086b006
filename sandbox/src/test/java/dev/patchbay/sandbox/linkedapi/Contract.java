package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Exchange;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds requests, answers and deliveries against the schemas of the pack. */
final class Contract {
  static final Pack PACK = Pack.load(LinkedApiSandbox.VENDOR);
  private static final JsonObject REQUESTS = PACK.contract("requests.json");
  private static final JsonObject ANSWERS = PACK.contract("answers.json");
  private static final Map<String, Rule> RULES = Rule.all();

  private final List<String> violations = new ArrayList<>();

  /** Types of actions that were seen to succeed. */
  final Set<String> succeeded = new TreeSet<>();

  /** Routes that were seen to answer. */
  final Set<String> answered = new TreeSet<>();

  static Set<String> actions() {
    return RULES.keySet();
  }

  static Set<String> routes() {
    Set<String> routes = new TreeSet<>(ANSWERS.object("answers").names());
    routes.addAll(ANSWERS.texts("void"));
    return routes;
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  void request(Exchange exchange) {
    String route = route(exchange.method(), exchange.path());
    List<JsonObject> bodies = exchange.stub().object("request").objects("bodyPatterns");
    Object body = bodies.isEmpty() ? null : bodies.get(0).value("equalToJson");
    if (route.equals("POST /workflows")) {
      Actions.list(body).forEach(action -> definition(route, action, null));
    } else if (body != null) {
      check("request of " + route, REQUESTS.object("requests").object(route), body);
    }
  }

  private void definition(String at, JsonObject action, @Nullable Rule parent) {
    String type = action.text(Grammar.TYPE);
    Rule rule = RULES.get(type);
    String flaw =
        rule == null
            ? "is no action"
            : parent != null && !parent.isParentOf(type)
                ? "cannot stand below " + parent.type()
                : rule.flaw(action, parent == null);
    if (flaw != null) {
      violations.add(at + ": " + type + " " + flaw);
    }
    Actions.list(action.value(Grammar.THEN)).forEach(child -> definition(at, child, rule));
  }

  void answer(String method, String path, int status, JsonObject answer) {
    String route = route(method, path);
    if (status >= 400 || answer.has("error")) {
      check("error of " + route, ANSWERS.object("error"), answer);
      return;
    }
    answered.add(route);
    if (ANSWERS.texts("void").contains(route)) {
      if (answer.has("result") && !answer.object("result").names().isEmpty()) {
        violations.add(route + " answers nothing, but here " + answer);
      }
      return;
    }
    check("answer of " + route, ANSWERS.object("answers").object(route), answer.value("result"));
    if (route.equals("GET /workflows/{}")) {
      Actions.list(answer.object("result").value("completion")).forEach(this::outcome);
    }
  }

  /** What became of an action and of its children; below items nothing is documented. */
  private void outcome(JsonObject outcome) {
    String type = outcome.text(Grammar.TYPE);
    if (!outcome.flag("success")) {
      check(type, ANSWERS.object("error"), JsonObject.empty().put("error", outcome.value("error")));
      return;
    }
    succeeded.add(type);
    Object data = outcome.value("data");
    JsonObject schema = ANSWERS.object("actions").object(type);
    if (!schema.names().isEmpty()) {
      check("data of " + type, schema, data);
    }
    if (data instanceof Map<?, ?> members) {
      Object then = JsonObject.view(members).value(Grammar.THEN);
      if (schema.names().isEmpty() && then == null) {
        violations.add(type + " has no data, but here " + Json.write(data));
      }
      Actions.list(then).forEach(this::outcome);
    }
  }

  void delivery(JsonObject body) {
    JsonObject schema = ANSWERS.object("deliveries").object(body.text("type"));
    check("delivery of " + body.text("type"), schema, body);
  }

  private void check(String what, JsonObject schema, @Nullable Object value) {
    if (schema.names().isEmpty()) {
      violations.add("There is no schema for the " + what);
      return;
    }
    new Schema(schema)
        .check(value)
        .forEach(line -> violations.add(what + " " + line + "\n   in " + Json.write(value)));
  }

  private static String route(String method, String path) {
    return path.startsWith("/workflows/") ? method + " /workflows/{}" : method + " " + path;
  }

  /** All exchanges of the pack, those of its cases included. */
  static List<Exchange> exchanges() {
    List<Exchange> all = new ArrayList<>(PACK.exchanges());
    for (String operation : cases()) {
      for (JsonObject one : PACK.cases(operation).get().objects("cases")) {
        one.objects("exchanges").forEach(exchange -> all.add(new Exchange(exchange)));
      }
    }
    return all;
  }

  private static Set<String> cases() {
    return Json.object(Client.resource("/fixtures/linkedapi/pack.json")).object("cases").names();
  }
}
