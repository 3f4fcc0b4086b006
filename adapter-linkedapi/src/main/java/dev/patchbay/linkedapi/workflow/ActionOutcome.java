package dev.patchbay.linkedapi.workflow;

import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.workflow.ActionOutcome.RowOutcome;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one action. Values of the vendor stand as it wrote them: texts, {@code Long},
 * {@code Double}, flags, lists and maps; nulls are left out.
 *
 * @param actionType the vendor's name of the action; empty where it does not say
 * @param label the label that the action was given
 * @param data the members of what the action read, where that is one thing
 * @param rows what the action read, where that is a list
 * @param then outcomes of its children
 * @param undocumented what stands in the place of its children and is no outcome; the vendor does
 *     not document what it writes there below a {@code doFor...}
 * @param failure why it failed; then its children did not run. A vendor's error type that is not
 *     documented leaves open whether a write was done
 */
public record ActionOutcome(
    String actionType,
    Option<String> label,
    Map<String, Object> data,
    List<RowOutcome> rows,
    List<ActionOutcome> then,
    List<Object> undocumented,
    Option<PortError> failure) {
  /** Copies the collections. */
  public ActionOutcome {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    rows = List.copyOf(rows);
    then = List.copyOf(then);
    undocumented = List.copyOf(undocumented);
  }

  /** Whether it did what it was to do. */
  public boolean succeeded() {
    return failure.isEmpty();
  }

  /**
   * One row of a list, and what was done for it.
   *
   * @param data its members
   * @param then outcomes of what was done for it
   * @param undocumented what stands in their place and is no outcome
   */
  public record RowOutcome(
      Map<String, Object> data, List<ActionOutcome> then, List<Object> undocumented) {
    /** Copies the collections. */
    public RowOutcome {
      data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
      then = List.copyOf(then);
      undocumented = List.copyOf(undocumented);
    }
  }
}
