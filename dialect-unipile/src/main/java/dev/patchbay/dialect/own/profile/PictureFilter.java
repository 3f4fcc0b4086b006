package dev.patchbay.dialect.own.profile;

/** A filter of LinkedIn over a picture. */
public enum PictureFilter {
  ORIGINAL,
  STUDIO,
  SPOTLIGHT,
  PRIME,
  CLASSIC,
  EDGE,
  LUMINATE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
