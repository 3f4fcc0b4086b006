package dev.patchbay.linkedapi.workflow;

/** Why a workflow waits. */
public enum PendingReason {
  /** Others of the same account are before it. */
  QUEUED,
  /** The account's working hours have to begin. */
  OUTSIDE_WORKING_HOURS,
  /** What the vendor wrote is not in this list. */
  UNKNOWN
}
