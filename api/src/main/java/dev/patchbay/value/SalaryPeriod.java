package dev.patchbay.value;

/** What a salary is paid per. */
public enum SalaryPeriod {
  YEARLY,
  MONTHLY,
  HOURLY,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
