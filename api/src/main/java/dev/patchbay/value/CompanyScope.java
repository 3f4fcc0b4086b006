package dev.patchbay.value;

/** When a person must have worked at a company (Recruiter). */
public enum CompanyScope {
  CURRENT_OR_PAST,
  CURRENT,
  PAST,
  PAST_NOT_CURRENT,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
