package dev.patchbay.value;

/** How exactly a time is known. */
public enum Precision {
  /** As the vendor recorded it. */
  EXACT,
  SECOND,
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
