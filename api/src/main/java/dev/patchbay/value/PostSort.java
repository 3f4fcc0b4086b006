package dev.patchbay.value;

/** Order of post search results. */
public enum PostSort {
  RELEVANCE,
  DATE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
