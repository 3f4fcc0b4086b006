package dev.patchbay.linkedapi.admin;

/** How far a delivery is. */
public enum DeliveryStatus {
  /** It waits. */
  PENDING,
  /** It is being delivered. */
  DELIVERING,
  /** The receiver took it. */
  SUCCESS,
  /** It was given up. */
  FAILED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
