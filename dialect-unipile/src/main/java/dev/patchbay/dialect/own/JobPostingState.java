package dev.patchbay.dialect.own;

/** Where a job posting stands. */
public enum JobPostingState implements LowerCase {
  ACTIVE,
  DRAFT,
  REVIEW,
  CLOSED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
