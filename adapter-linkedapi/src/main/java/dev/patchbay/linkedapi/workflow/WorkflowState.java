package dev.patchbay.linkedapi.workflow;

import dev.patchbay.error.PortError;
import io.vavr.control.Option;

/**
 * Where a workflow stands. What the vendor says of one that was cancelled is not documented.
 *
 * @param workflowId the workflow
 * @param status how far it is
 * @param pendingReason why it waits, where the vendor says so
 * @param message the vendor's words on its progress; not to be parsed
 * @param report what became of its actions, when it is completed
 * @param failure why it failed as a whole
 */
public record WorkflowState(
    String workflowId,
    WorkflowStatus status,
    Option<PendingReason> pendingReason,
    Option<String> message,
    Option<WorkflowReport> report,
    Option<PortError> failure) {}
