package dev.patchbay.linkedapi.workflow;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.ArrayList;
import java.util.List;

/**
 * A workflow of one's own. The vendor runs it in one go, in the browser of the account; one
 * account's workflows run one after another.
 *
 * <pre>{@code
 * Workflow.of(
 *     St.searchPeople()
 *         .term("operations lead")
 *         .limit(3)
 *         .then(
 *             St.doForPeople()
 *                 .then(
 *                     St.openPersonPage()
 *                         .basicInfo(true)
 *                         .then(St.retrievePersonSkills(), St.checkConnectionStatus()))));
 * }</pre>
 *
 * <p>Every page that is opened is a visit which LinkedIn counts and the person may see: opening the
 * page of each of 25 hits is 25 visits, in series.
 *
 * @param actions what to do, in this order; at least one. How many the vendor takes is not
 *     documented
 */
public record Workflow(List<RootAction> actions) implements Request, Checked {
  /** Deeper ones could not be kept in a token. */
  private static final int DEEPEST = 20;

  /** Copies the actions. */
  public Workflow {
    actions = List.copyOf(actions);
  }

  /** A workflow of these actions, one after the other. */
  public static Workflow of(RootAction first, RootAction... more) {
    List<RootAction> all = new ArrayList<>();
    all.add(first);
    all.addAll(List.of(more));
    return new Workflow(all);
  }

  /** Whether anything in it changes something at LinkedIn or at the vendor. */
  public boolean writes() {
    return actions.stream().anyMatch(Workflow::writes);
  }

  @Override
  public List<String> flaws() {
    if (actions.isEmpty()) {
      return List.of("actions: give at least one");
    }
    return actions.stream().anyMatch(action -> depth(action) > DEEPEST)
        ? List.of("actions: are nested more than " + DEEPEST + " deep; split the workflow")
        : List.of();
  }

  private static boolean writes(Action action) {
    return action.writes() || action.children().stream().anyMatch(Workflow::writes);
  }

  private static int depth(Action action) {
    return 1 + action.children().stream().mapToInt(Workflow::depth).max().orElse(0);
  }
}
