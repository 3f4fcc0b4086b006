package dev.patchbay.linkedapi.admin;

/** Over what time a limit counts. When weeks and months begin is not documented. */
public enum LimitPeriod {
  /** A day. */
  DAILY,
  /** A week. */
  WEEKLY,
  /** A month. */
  MONTHLY,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
