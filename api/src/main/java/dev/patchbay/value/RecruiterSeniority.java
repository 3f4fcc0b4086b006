package dev.patchbay.value;

/** Seniority of a person in Recruiter search. */
public enum RecruiterSeniority {
  OWNER,
  PARTNER,
  /** Chief officers. */
  CXO,
  VICE_PRESIDENT,
  DIRECTOR,
  MANAGER,
  SENIOR,
  ENTRY,
  TRAINING,
  UNPAID,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
