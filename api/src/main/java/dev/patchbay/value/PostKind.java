package dev.patchbay.value;

/** Whether a post is someone's own or a repost. */
public enum PostKind {
  ORIGINAL,
  REPOST,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
