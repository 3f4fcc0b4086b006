package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs workflows (dossier 6). A completion mirrors its definition: an object for an object, an
 * array for an array, at the root as under {@code then}. What stands under {@code then} of an item
 * when the request had a {@code doFor} action is not documented; here it is what the children of
 * that action did, without an entry for itself. A failed action does not run its children.
 */
final class Actions {
  private final Map<String, Action> actions = new HashMap<>();
  private final List<String[]> failures = new ArrayList<>();
  private final Lists lists;
  private final Limits limits;

  Actions(Lists lists, Limits limits) {
    this.lists = lists;
    this.limits = limits;
  }

  Actions on(String type, Action action) {
    actions.put(type, action);
    return this;
  }

  /** Every action there is an answer for. */
  List<String> known() {
    return List.copyOf(actions.keySet());
  }

  /** Lets the next action of a type fail with an error of the vendor. */
  void failNext(String type, String error) {
    failures.add(new String[] {type, error});
  }

  Object run(Account account, Object definition) {
    return run(account, definition, null);
  }

  private Object run(Account account, @Nullable Object definition, @Nullable Page page) {
    List<JsonObject> all = list(definition);
    return definition instanceof List<?>
        ? all.stream().map(action -> one(account, action, page)).toList()
        : one(account, all.get(0), page);
  }

  private JsonObject one(Account account, JsonObject action, @Nullable Page page) {
    String type = action.text(Grammar.TYPE);
    JsonObject result = JsonObject.empty().put(Grammar.TYPE, type);
    result.putIfPresent("label", action.textOrNull("label"));
    try {
      Object data = act(account, action, page);
      limits.done(account, type, true);
      return result.put("success", true).putIfPresent("data", data);
    } catch (Action.Failed failed) {
      limits.done(account, type, false);
      return result
          .put("success", false)
          .put("error", Envelopes.error(failed.type(), String.valueOf(failed.getMessage())));
    }
  }

  private @Nullable Object act(Account account, JsonObject action, @Nullable Page page) {
    String type = action.text(Grammar.TYPE);
    failAsAsked(type);
    if (type.startsWith("nv.") && !account.salesNavigator) {
      throw new Action.Failed("noSalesNavigator", "The account has no Sales Navigator.");
    }
    limits.spend(account, type);
    Action known = actions.get(type);
    if (known == null) {
      throw new IllegalStateException("Started without a check: " + action);
    }
    Object done = known.run(account, action, page);
    Page opened = done instanceof Page.Opened open ? open.page() : page;
    Object data = done instanceof Page.Opened open ? open.data() : done;
    if (!action.has(Grammar.THEN)) {
      return data;
    }
    if (data instanceof List<?> items) {
      list(action.value(Grammar.THEN)).forEach(each -> forEach(account, each, list(items)));
      return items;
    }
    JsonObject object = data instanceof JsonObject known2 ? known2 : JsonObject.empty();
    return object.put(Grammar.THEN, run(account, action.value(Grammar.THEN), opened));
  }

  private void failAsAsked(String type) {
    for (Iterator<String[]> all = failures.iterator(); all.hasNext(); ) {
      String[] failure = all.next();
      if (failure[0].equals(type)) {
        all.remove();
        throw new Action.Failed(failure[1], "This failure was asked for.");
      }
    }
  }

  private void forEach(Account account, JsonObject each, List<JsonObject> items) {
    if (each.has(Grammar.THEN)) {
      Object children = each.value(Grammar.THEN);
      for (JsonObject item : items) {
        Option<Page> page = lists.page(each.text(Grammar.TYPE), item);
        page.forEach(shown -> item.put(Grammar.THEN, run(account, children, shown)));
      }
    }
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
