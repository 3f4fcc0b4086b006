package dev.patchbay.dialect.own;

/** What applicants are sorted by. */
public enum ApplicantSort implements LowerCase {
  RELEVANCE,
  ALPHABETICAL,
  NEWEST_FIRST,
  SCREENING_REQUIREMENTS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
