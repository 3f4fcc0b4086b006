package dev.patchbay.linkedapi.workflow;

import java.util.List;
import java.util.regex.Pattern;

/** What the vendor's ids of workflows look like. */
final class WorkflowId {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{3,200}");

  private WorkflowId() {}

  static List<String> flaws(String id) {
    return ID.matcher(id).matches()
        ? List.of()
        : List.of("workflowId: is no id of a workflow; they look like wf-5b0c9a52-71de-4f0a");
  }
}
