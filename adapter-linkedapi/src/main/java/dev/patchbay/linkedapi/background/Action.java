package dev.patchbay.linkedapi.background;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One action of a workflow, with the actions that run inside it.
 *
 * @param type as in {@code st.searchPeople}
 * @param parameters without the type and the children
 * @param then children: they get their target from this action and name none themselves
 */
public record Action(String type, Map<String, Object> parameters, List<Action> then) {
  public Action {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    then = List.copyOf(then);
  }

  /** An action without parameters. */
  public static Action of(String type) {
    return of(type, Map.of());
  }

  /** An action with its parameters. */
  public static Action of(String type, Map<String, Object> parameters) {
    return new Action(type, parameters, List.of());
  }

  /** The vendor's limit that it counts against; empty for none. */
  public String bucket() {
    return Buckets.of(type);
  }

  /** The same with more children. */
  public Action then(Action... children) {
    return then(List.of(children));
  }

  /** The same with more children. */
  public Action then(List<Action> children) {
    List<Action> all = new ArrayList<>(then);
    all.addAll(children);
    return new Action(type, parameters, all);
  }

  /** The same with a label, which the vendor repeats beside the result. */
  Action labelled(String label) {
    Map<String, Object> labelled = new LinkedHashMap<>();
    labelled.put("label", label);
    labelled.putAll(parameters);
    return new Action(type, labelled, then);
  }

  /** As it goes to the vendor. */
  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("actionType", type);
    body.putAll(parameters);
    if (!then.isEmpty()) {
      body.put("then", then.stream().map(Action::body).toList());
    }
    return body;
  }
}
