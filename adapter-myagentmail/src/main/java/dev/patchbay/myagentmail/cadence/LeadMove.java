package dev.patchbay.myagentmail.cadence;

/** What became of a lead. */
public enum LeadMove {
  /** The lead replied. */
  REPLIED,
  /** All steps were taken. */
  COMPLETED,
  /** What was sent did not arrive. */
  BOUNCED,
  /** A word that this version does not know. */
  UNKNOWN
}
