package dev.patchbay.value;

/** When a job title must have been held (Recruiter). */
public enum TitleScope {
  CURRENT_OR_PAST,
  CURRENT,
  PAST,
  PAST_NOT_CURRENT,
  /** The person says to be looking for this title. */
  OPEN_TO_WORK,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
