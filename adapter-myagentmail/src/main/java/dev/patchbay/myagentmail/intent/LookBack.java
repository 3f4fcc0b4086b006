package dev.patchbay.myagentmail.intent;

/** How old a post may be. */
public enum LookBack {
  /** The last 24 hours. */
  PAST_24_HOURS,
  /** The last seven days. */
  PAST_WEEK,
  /** The last month. */
  PAST_MONTH,
  /** A word that this version does not know. */
  UNKNOWN
}
