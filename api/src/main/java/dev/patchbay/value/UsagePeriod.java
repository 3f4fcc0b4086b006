package dev.patchbay.value;

/** The time a limit counts over. */
public enum UsagePeriod {
  /** A day; at some vendors the trailing 24 hours. */
  DAY,
  WEEK,
  MONTH,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
