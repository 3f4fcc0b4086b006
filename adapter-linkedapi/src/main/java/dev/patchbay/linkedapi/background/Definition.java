package dev.patchbay.linkedapi.background;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Spent;
import dev.patchbay.call.Operation;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow: what to start, and what to expect of it.
 *
 * @param actions those at the root, in their order
 * @param listed whether it goes out, and its results come back, as a list
 * @param notes what the arguments became
 * @param settledBy id of the operation that settles an unknown outcome
 */
public record Definition(
    List<Action> actions, boolean listed, List<ArgumentNote> notes, Option<String> settledBy) {

  /** A workflow of one action. */
  public static Definition of(Action action) {
    return new Definition(List.of(action), false, List.of(), Option.none());
  }

  /** A workflow of one action with its parameters. */
  public static Definition of(String action, Map<String, Object> parameters) {
    return of(Action.of(action, parameters));
  }

  /** A workflow of several actions, one after the other. */
  static Definition many(List<Action> actions) {
    return new Definition(List.copyOf(actions), true, List.of(), Option.none());
  }

  /** The same with more children of its one action. */
  public Definition then(Action... children) {
    return then(List.of(children));
  }

  /** The same with more children of its one action. */
  public Definition then(List<Action> children) {
    return new Definition(List.of(first().then(children)), listed, notes, settledBy);
  }

  /** The same with what its arguments became. */
  public Definition noting(List<ArgumentNote> more) {
    List<ArgumentNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Definition(actions, listed, all, settledBy);
  }

  /** The same with an argument that the adapter does itself, where it is given. */
  public Definition emulating(
      Option<?> given, Operation<?, ?> operation, String argument, String how) {
    return given.isEmpty()
        ? this
        : noting(List.of(new ArgumentNote.EmulatedBy(operation.key(argument), how)));
  }

  /** The same with the read that settles an unknown outcome. */
  public Definition settledBy(Operation<?, ?> operation) {
    return new Definition(actions, listed, notes, Option.some(operation.id()));
  }

  /** The action, or the first of several. */
  Action first() {
    return actions.get(0);
  }

  /**
   * What its actions count against the vendor's limits; without those that run for each row of a
   * list, of which nobody knows beforehand how many there are.
   */
  Spent spent() {
    Map<String, Integer> calls = new LinkedHashMap<>();
    count(actions, calls);
    return calls.isEmpty() ? Spent.NOTHING : new Spent(calls, Map.of(), Option.none());
  }

  private static void count(List<Action> actions, Map<String, Integer> calls) {
    for (Action action : actions) {
      if (!action.bucket().isEmpty()) {
        calls.merge(action.bucket(), 1, Integer::sum);
      }
      if (!action.type().contains(".doFor")) {
        count(action.then(), calls);
      }
    }
  }

  /** As it goes to the vendor: an object, or a list of them. */
  Object body() {
    return listed ? actions.stream().map(Action::body).toList() : first().body();
  }
}
