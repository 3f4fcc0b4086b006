package dev.patchbay.dialect.own.job;

/** How a job posting is published. */
public enum PublishMode {
  FREE,
  PROMOTED,
  PROMOTED_PLUS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
