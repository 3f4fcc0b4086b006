package dev.patchbay.linkedapi.admin;

/** How often seats are paid. */
public enum BillingPeriod {
  /** Every month. */
  MONTH,
  /** Every year. */
  YEAR,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
