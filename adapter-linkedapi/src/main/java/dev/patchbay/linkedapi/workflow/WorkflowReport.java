package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of a workflow that the vendor ran to its end. That alone is no success: every action
 * has its own word on that.
 *
 * @param actions outcomes of the actions at the root, in the order of the workflow
 */
public record WorkflowReport(List<ActionOutcome> actions) {
  /** Copies the outcomes. */
  public WorkflowReport {
    actions = List.copyOf(actions);
  }

  /** The outcome of the action with that label, at whatever depth; the first of several. */
  public Option<ActionOutcome> labelled(String label) {
    return Option.ofOptional(all(outcome -> outcome.label().contains(label)).stream().findFirst());
  }

  /** Outcomes of all actions that failed, at whatever depth, outer before inner. */
  public List<ActionOutcome> failed() {
    return all(outcome -> !outcome.succeeded());
  }

  /** Outcomes of all actions of a type, as in {@code st.openPersonPage}, at whatever depth. */
  public List<ActionOutcome> of(String actionType) {
    return all(outcome -> outcome.actionType().equals(actionType));
  }

  private List<ActionOutcome> all(Predicate<ActionOutcome> wanted) {
    List<ActionOutcome> found = new ArrayList<>();
    actions.forEach(outcome -> collect(outcome, wanted, found));
    return List.copyOf(found);
  }

  private static void collect(
      ActionOutcome outcome, Predicate<ActionOutcome> wanted, List<ActionOutcome> found) {
    if (wanted.test(outcome)) {
      found.add(outcome);
    }
    outcome.then().forEach(child -> collect(child, wanted, found));
    outcome.rows().forEach(row -> row.then().forEach(child -> collect(child, wanted, found)));
  }
}
