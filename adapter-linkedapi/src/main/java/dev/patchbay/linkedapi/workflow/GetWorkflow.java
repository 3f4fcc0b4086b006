package dev.patchbay.linkedapi.workflow;

import dev.patchbay.call.Request;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Looks once at a workflow of the session's account, whoever started it. How long the vendor keeps
 * its workflows is not documented.
 *
 * @param workflowId as a token's handle or a webhook tells it
 */
public record GetWorkflow(String workflowId) implements Request, Checked {
  @Override
  public List<String> flaws() {
    return WorkflowId.flaws(workflowId);
  }
}
