package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grammar of workflows (dossier 5 and 6) over the actions that are simulated. */
final class Actions {
  private static final String TYPE = "actionType";
  private static final String THEN = "then";
  private static final String PAGE = "st.openPersonPage";

  private final Map<String, Action> actions = new HashMap<>();
  private final People people;

  Actions(People people) {
    this.people = people;
  }

  Actions on(String type, Action action) {
    actions.put(type, action);
    return this;
  }

  /** Refuses definitions that the vendor would not start. */
  void check(Object definition) {
    List<JsonObject> all = list(definition);
    if (all.isEmpty()) {
      throw Envelopes.refusal("invalidWorkflow", "The definition holds no action.");
    }
    all.forEach(action -> check(action, false));
  }

  private void check(JsonObject action, boolean child) {
    String type = action.text(TYPE);
    if (type.startsWith("nv.")) {
      throw Envelopes.refusal("plusPlanRequired", type + " needs a plus seat.");
    }
    if (!actions.containsKey(type)) {
      throw Envelopes.refusal(
          "invalidWorkflow", "This sandbox does not simulate the action \"" + type + "\".");
    }
    boolean retrieves = type.startsWith("st.retrievePerson");
    if (retrieves && !child) {
      throw Envelopes.refusal("invalidWorkflow", type + " cannot stand at the root.");
    }
    if (child && action.has("personUrl")) {
      throw Envelopes.refusal("invalidWorkflow", type + " gets its target from its parent.");
    }
    List<JsonObject> children = list(action.value(THEN));
    if (!children.isEmpty() && !type.equals(PAGE)) {
      throw Envelopes.refusal("invalidWorkflow", type + " takes no children here.");
    }
    children.forEach(inner -> check(inner, true));
  }

  /** The completion: an object for an object, an array for an array. */
  Object run(Account account, Object definition) {
    if (definition instanceof List<?>) {
      List<Object> results = new ArrayList<>();
      list(definition).forEach(action -> results.add(run(account, action, null)));
      return results;
    }
    return run(account, list(definition).get(0), null);
  }

  private JsonObject run(Account account, JsonObject action, @Nullable Person page) {
    JsonObject result = JsonObject.empty().put(TYPE, action.text(TYPE));
    if (action.has("label")) {
      result.put("label", action.text("label"));
    }
    try {
      Object data = action(action).run(account, action, page);
      result.put("success", true);
      if (data instanceof JsonObject object && action.has(THEN)) {
        object.put(THEN, children(account, action));
      }
      if (data != null) {
        result.put("data", data);
      }
    } catch (Action.Failed failed) {
      result
          .put("success", false)
          .put("error", Envelopes.error(failed.type(), String.valueOf(failed.getMessage())));
    }
    return result;
  }

  private List<JsonObject> children(Account account, JsonObject parent) {
    Person page = people.target(account, parent);
    return list(parent.value(THEN)).stream().map(child -> run(account, child, page)).toList();
  }

  private Action action(JsonObject action) {
    Action known = actions.get(action.text(TYPE));
    if (known == null) {
      throw new IllegalStateException("Started without a check: " + action);
    }
    return known;
  }

  /** One action or several; nothing for nothing. */
  static List<JsonObject> list(@Nullable Object actions) {
    if (actions instanceof List<?> several) {
      return several.stream().flatMap(one -> list(one).stream()).toList();
    }
    if (actions instanceof JsonObject object) {
      return List.of(object);
    }
    return actions instanceof Map<?, ?> map ? List.of(JsonObject.view(map)) : List.of();
  }
}
