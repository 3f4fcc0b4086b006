package dev.patchbay.value;

/** Weight of a term in Recruiter search. */
public enum Priority {
  CAN_HAVE,
  MUST_HAVE,
  /** Excludes the term. */
  DOESNT_HAVE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
