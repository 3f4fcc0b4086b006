package dev.patchbay.value;

/** Who of a recruiting team sees a Recruiter message. */
public enum RecruiterVisibility {
  PUBLIC,
  /** LinkedIn's default. */
  PRIVATE,
  PROJECT,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
