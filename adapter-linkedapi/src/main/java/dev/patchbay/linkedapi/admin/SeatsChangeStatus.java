package dev.patchbay.linkedapi.admin;

/** Whether a change of seats is done. */
public enum SeatsChangeStatus {
  /** It is done. */
  COMPLETE,
  /** It waits for the payment. */
  PROCESSING,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
