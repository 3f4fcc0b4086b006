package dev.patchbay.value;

/** How a person must relate to a location (Recruiter). */
public enum LocationScope {
  CURRENT,
  OPEN_TO_RELOCATE_ONLY,
  CURRENT_OR_OPEN_TO_RELOCATE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
