package dev.patchbay.linkedapi.workflow;

/** How far a workflow is. */
public enum WorkflowStatus {
  /** It waits. */
  PENDING,
  /** It runs. */
  RUNNING,
  /** It ran to its end; each action has its own word on success. */
  COMPLETED,
  /** It failed as a whole. */
  FAILED,
  /** What the vendor wrote is not in this list. */
  UNKNOWN
}
