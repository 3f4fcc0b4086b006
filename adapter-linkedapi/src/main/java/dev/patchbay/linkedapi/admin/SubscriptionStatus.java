package dev.patchbay.linkedapi.admin;

/** State of a plan. */
public enum SubscriptionStatus {
  /** It is paid. */
  ACTIVE,
  /** It is being tried. */
  TRIALING,
  /** A payment is late. */
  PAST_DUE,
  /** It has ended. */
  CANCELED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
