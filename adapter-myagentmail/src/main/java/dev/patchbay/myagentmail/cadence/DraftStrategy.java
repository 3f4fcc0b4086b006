package dev.patchbay.myagentmail.cadence;

/** Who writes the text of a step. */
public enum DraftStrategy {
  /** The vendor's model; the vendor's default. */
  AI,
  /** You: the same text for everybody. */
  STATIC,
  /** A word that this version does not know. */
  UNKNOWN
}
