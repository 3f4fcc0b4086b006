package dev.patchbay.value;

/**
 * Seniority of a job posting. LinkedIn has three seniority lists; see {@link SalesSeniority} and
 * {@link RecruiterSeniority}.
 */
public enum ExperienceLevel {
  INTERNSHIP,
  ENTRY_LEVEL,
  ASSOCIATE,
  MID_SENIOR_LEVEL,
  DIRECTOR,
  EXECUTIVE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
