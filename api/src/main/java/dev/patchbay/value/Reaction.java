package dev.patchbay.value;

/** A reaction to a post or comment. Reactions to messages are free emoji text, not this. */
public enum Reaction {
  LIKE,
  /** LinkedIn also says PRAISE. */
  CELEBRATE,
  /** LinkedIn also says APPRECIATION. */
  SUPPORT,
  /** LinkedIn also says EMPATHY. */
  LOVE,
  /** LinkedIn also says INTEREST. */
  INSIGHTFUL,
  /** LinkedIn also says ENTERTAINMENT. */
  FUNNY,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
