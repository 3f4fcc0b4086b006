package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.sandbox.json.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one action may stand and what it takes, as the pack's contract says.
 *
 * @param type the action
 * @param root whether it may stand at the root
 * @param targets names of the page or thing; one is required at the root, none allowed below a
 *     parent
 * @param parameters what it takes
 * @param children what may stand below it, guesses included
 */
record Rule(
    String type, boolean root, List<String> targets, Schema parameters, List<String> children) {
  private static final List<String> GRAMMAR = List.of(Grammar.TYPE, "label", Grammar.THEN);

  static Map<String, Rule> all() {
    JsonObject actions =
        Pack.load(LinkedApiSandbox.VENDOR).contract("requests.json").object("actions");
    Map<String, Rule> rules = new LinkedHashMap<>();
    actions.names().forEach(type -> rules.put(type, of(type, actions.object(type))));
    return Map.copyOf(rules);
  }

  private static Rule of(String type, JsonObject told) {
    return new Rule(
        type,
        told.flag("root"),
        told.texts("targets"),
        new Schema(told.object("parameters")),
        Stream.of("children", "guessedChildren").flatMap(key -> told.texts(key).stream()).toList());
  }

  boolean isParentOf(String other) {
    return children.contains(other);
  }

  /** What is wrong with an action, or null. */
  @Nullable String flaw(JsonObject action, boolean atRoot) {
    if (atRoot && !root) {
      return "cannot stand at the root";
    }
    boolean named = targets.stream().anyMatch(action::has);
    if (atRoot && !targets.isEmpty() && !named) {
      return "needs " + String.join(" or ", targets) + " at the root";
    }
    if (!atRoot && named) {
      return "gets its target from its parent";
    }
    List<String> wrong = parameters.check(parameters(action));
    return wrong.isEmpty() ? Together.flaw(action) : "does not take it: " + wrong.get(0);
  }

  /** Null is as good as absent. */
  private static JsonObject parameters(JsonObject action) {
    JsonObject given = withoutNulls(action);
    GRAMMAR.forEach(given::remove);
    return given;
  }

  private static JsonObject withoutNulls(JsonObject object) {
    JsonObject present = JsonObject.empty();
    for (String name : object.names()) {
      Object value = object.value(name);
      present.putIfPresent(
          name, value instanceof Map<?, ?> map ? withoutNulls(JsonObject.view(map)) : value);
    }
    return present;
  }
}
