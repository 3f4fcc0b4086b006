package dev.patchbay.value;

/** How far a person is from the session's own member. */
public enum NetworkDistance {
  /** The member itself; in results only. */
  SELF,
  /** A connection. */
  FIRST,
  /** A connection's connection. */
  SECOND,
  /** Third degree and, at vendors that do not tell them apart, everyone beyond. */
  THIRD_PLUS,
  /** Beyond the third degree; in results only. */
  OUT_OF_NETWORK,
  /** A member of a shared group; a filter of Sales Navigator and Recruiter only. */
  GROUP,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
