package dev.patchbay.myagentmail.signal;

/** What was matched. The vendor's words differ from those for signals. */
public enum MatchKind {
  /** A post. */
  KEYWORD,
  /** A comment or a reaction. */
  ENGAGEMENT,
  /** A change of job. */
  JOB_CHANGE,
  /** A word that this version does not know. */
  UNKNOWN
}
