package dev.patchbay.dialect.own;

/** Where one applies. */
public enum ApplyMethodType implements LowerCase {
  LINKEDIN,
  EXTERNAL,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
