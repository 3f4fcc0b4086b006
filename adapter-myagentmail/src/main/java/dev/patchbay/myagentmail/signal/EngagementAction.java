package dev.patchbay.myagentmail.signal;

/** How somebody engaged with a post. */
public enum EngagementAction {
  /** Wrote a comment, which outranks a reaction of the same person. */
  COMMENTED,
  /** Reacted. */
  REACTED,
  /** A word that this version does not know. */
  UNKNOWN
}
