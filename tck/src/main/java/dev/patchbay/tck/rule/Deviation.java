package dev.patchbay.tck.rule;

import java.time.LocalDate;

/**
 * A rule that an adapter is known to break, with the reason and an end.
 *
 * @param rule the rule's id
 * @param operation the operation's id
 * @param check the name of the one check, or empty for all of the operation that prove the rule
 * @param reason why it cannot be otherwise now
 * @param link where that can be read or is being worked on
 * @param expires the last day on which it counts
 */
public record Deviation(
    String rule, String operation, String check, String reason, String link, LocalDate expires) {

  /** Whether a check is one that this excuses. */
  public boolean covers(String ruleId, String operationId, String checkName) {
    return rule.equals(ruleId)
        && operation.equals(operationId)
        && (check.isEmpty() || check.equals(checkName));
  }

  @Override
  public String toString() {
    return rule + " " + operation + (check.isEmpty() ? "" : ": " + check);
  }
}
