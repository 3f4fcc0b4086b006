package dev.patchbay.value;

/** Order of job search results. */
public enum JobSort {
  RELEVANCE,
  DATE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
