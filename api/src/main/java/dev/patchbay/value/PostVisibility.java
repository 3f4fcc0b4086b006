package dev.patchbay.value;

/** Who sees a post. */
public enum PostVisibility {
  ANYONE,
  CONNECTIONS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
