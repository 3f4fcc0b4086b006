package dev.patchbay.dialect.own.job;

/** The level of a job posting. */
public enum PostingSeniority {
  INTERNSHIP,
  ENTRY_LEVEL,
  ASSOCIATE,
  MID_SENIOR_LEVEL,
  DIRECTOR,
  EXECUTIVE,
  NOT_APPLICABLE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
