package dev.patchbay.dialect.own.value;

/** Where the work is done. */
public enum Presence {
  ON_SITE,
  HYBRID,
  REMOTE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
