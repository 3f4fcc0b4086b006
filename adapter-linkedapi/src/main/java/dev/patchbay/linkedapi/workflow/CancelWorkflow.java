package dev.patchbay.linkedapi.workflow;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Cancels a workflow of the session's account, whoever started it. What was done already stays
 * done.
 *
 * @param workflowId as a token's handle or a webhook tells it
 */
public record CancelWorkflow(String workflowId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return WorkflowId.flaws(workflowId);
  }
}
