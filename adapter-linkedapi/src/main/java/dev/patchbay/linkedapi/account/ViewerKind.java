package dev.patchbay.linkedapi.account;

/** How much LinkedIn tells of a viewer. */
public enum ViewerKind {
  /** Who it is. */
  IDENTIFIED,
  /** Only what kind of person. */
  ANONYMOUS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
