package dev.patchbay.value;

/** Order of comments. */
public enum CommentSort {
  MOST_RELEVANT,
  MOST_RECENT,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
