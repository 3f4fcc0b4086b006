package dev.patchbay.dialect.own.job;

/** What LinkedIn asks for before it publishes. */
public enum PublishCheckpoint {
  EMAIL_VERIFICATION,
  OTP,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
