package dev.patchbay.dialect.own.job;

/** The employment of a job posting. */
public enum PostingEmployment {
  FULL_TIME,
  PART_TIME,
  CONTRACT,
  TEMPORARY,
  OTHER,
  VOLUNTEER,
  INTERNSHIP,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
