package dev.patchbay.value;

/** Whether the session's member wrote a message or got it. */
public enum Direction {
  /** Written by the member. */
  OUT,
  /** Written by someone else. */
  IN,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
