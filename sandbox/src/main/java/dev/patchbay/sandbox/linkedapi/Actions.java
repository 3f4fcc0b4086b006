package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs workflows (dossier 6). A completion mirrors its definition: an object for an object, an
 * array for an array, at the root as under {@code then}. What stands under {@code then} of an item
 * when the request had {@code st.doForPeople} is not documented; here it is what the children of
 * {@code st.doForPeople} did, without an entry for itself.
 */
final class Actions {
  private final Map<String, Action> actions = new HashMap<>();
  private final People people;

  Actions(People people) {
    this.people = people;
  }

  Actions on(String type, Action action) {
    actions.put(type, action);
    return this;
  }

  Object run(Account account, Object definition) {
    return run(account, definition, null);
  }

  private Object run(Account account, @Nullable Object definition, @Nullable Person page) {
    List<JsonObject> all = list(definition);
    return definition instanceof List<?>
        ? all.stream().map(action -> one(account, action, page)).toList()
        : one(account, all.get(0), page);
  }

  private JsonObject one(Account account, JsonObject action, @Nullable Person page) {
    JsonObject result = JsonObject.empty().put(Grammar.TYPE, action.text(Grammar.TYPE));
    result.putIfPresent("label", action.textOrNull("label"));
    try {
      Object data = known(action).run(account, action, page);
      if (action.has(Grammar.THEN)) {
        data = withChildren(account, action, page, data);
      }
      return result.put("success", true).putIfPresent("data", data);
    } catch (Action.Failed failed) {
      return result
          .put("success", false)
          .put("error", Envelopes.error(failed.type(), String.valueOf(failed.getMessage())));
    }
  }

  private Object withChildren(
      Account account, JsonObject action, @Nullable Person page, @Nullable Object data) {
    Object children = action.value(Grammar.THEN);
    if (data instanceof List<?> items) {
      list(children).forEach(each -> forEach(account, each, list(items)));
      return items;
    }
    Person opened = page == null ? people.partner(account, action) : page;
    JsonObject object = data instanceof JsonObject known ? known : JsonObject.empty();
    return object.put(Grammar.THEN, run(account, children, opened));
  }

  private void forEach(Account account, JsonObject each, List<JsonObject> items) {
    if (each.has(Grammar.THEN)) {
      Object children = each.value(Grammar.THEN);
      items.forEach(
          item ->
              people
                  .shown(item)
                  .forEach(page -> item.put(Grammar.THEN, run(account, children, page))));
    }
  }

  private Action known(JsonObject action) {
    Action known = actions.get(action.text(Grammar.TYPE));
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
