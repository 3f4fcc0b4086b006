package dev.patchbay.value;

/** A paid LinkedIn product an account has. */
public enum PremiumProduct {
  /** LinkedIn Premium. */
  PREMIUM,
  SALES_NAVIGATOR,
  RECRUITER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
