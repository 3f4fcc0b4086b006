package dev.patchbay.value;

/** Where the work is done. */
public enum WorkplaceType {
  ON_SITE,
  HYBRID,
  REMOTE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
