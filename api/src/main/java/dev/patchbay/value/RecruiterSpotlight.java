package dev.patchbay.value;

/** Spotlight of Recruiter search. */
public enum RecruiterSpotlight {
  OPEN_TO_WORK,
  ACTIVE_TALENT,
  REDISCOVERED_CANDIDATES,
  INTERNAL_CANDIDATES,
  INTERESTED_IN_YOUR_COMPANY,
  HAVE_COMPANY_CONNECTIONS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
