package dev.patchbay.myagentmail.cadence;

/** When a step is taken. */
public enum StepCondition {
  /** Once the invitation was accepted. */
  AFTER_ACCEPT,
  /** When the step before was not replied to. */
  NO_REPLY_TO_PREVIOUS,
  /** When nothing was ever replied. */
  NEVER_REPLIED,
  /** A word that this version does not know. */
  UNKNOWN
}
