package dev.patchbay.dialect.own.job;

import dev.patchbay.dialect.own.rule.LowerCase;

/** Where a job posting stands. */
public enum JobPostingState implements LowerCase {
  ACTIVE,
  DRAFT,
  REVIEW,
  CLOSED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
