package dev.patchbay.linkedapi.admin;

/** Type of a seat. */
public enum SeatType {
  /** Without Sales Navigator. */
  CORE,
  /** With Sales Navigator. */
  PLUS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
