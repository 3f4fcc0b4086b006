package dev.patchbay.linkedapi.workflow;

import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import java.util.List;

/** Operations on workflows: the user's own ones, and any by its id. */
public final class WorkflowOperations {
  /** Runs a workflow of one's own; a write if any of its actions is. */
  public static final Operation<Workflow, WorkflowReport> RUN_WORKFLOW =
      Operation.read("linkedapi.runWorkflow", Workflow.class, WorkflowReport.class)
          .writingWhen(Workflow::writes);

  /** Looks once at a workflow, whoever started it. */
  public static final Operation<GetWorkflow, WorkflowState> GET_WORKFLOW =
      Operation.read("linkedapi.workflow", GetWorkflow.class, WorkflowState.class);

  /** Cancels a workflow, whoever started it. */
  public static final Operation<CancelWorkflow, Cancellation> CANCEL_WORKFLOW =
      Operation.write("linkedapi.cancelWorkflow", CancelWorkflow.class, Cancellation.class);

  /** All of them. */
  public static final List<Operation<?, ?>> ALL =
      List.of(RUN_WORKFLOW, GET_WORKFLOW, CANCEL_WORKFLOW);

  private WorkflowOperations() {}
}
