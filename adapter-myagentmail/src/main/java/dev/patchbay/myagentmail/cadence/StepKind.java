package dev.patchbay.myagentmail.cadence;

/** What a step does. */
public enum StepKind {
  /** Sends an invitation. */
  LINKEDIN_CONNECT,
  /** Sends a message on LinkedIn. */
  LINKEDIN_MESSAGE,
  /** Sends an e-mail. */
  EMAIL,
  /** Waits. */
  WAIT,
  /** A word that this version does not know. */
  UNKNOWN
}
