package dev.patchbay.linkedapi.workflow;

import dev.patchbay.value.Checked;
import java.util.List;

/** An action at the root of a workflow that has been told its target. */
sealed interface TargetedAction extends RootAction, Checked
    permits AtComment, AtCompany, AtJob, AtNewsletter, AtPerson, AtPost, AtThread {
  /** What to do there. */
  Action action();

  @Override
  default String actionType() {
    return action().actionType();
  }

  @Override
  default boolean writes() {
    return action().writes();
  }

  @Override
  default List<Action> children() {
    return action().children();
  }
}
