package dev.patchbay.dialect.own.applicant;

import dev.patchbay.dialect.own.rule.LowerCase;

/** What applicants are sorted by. */
public enum ApplicantSort implements LowerCase {
  RELEVANCE,
  ALPHABETICAL,
  NEWEST_FIRST,
  SCREENING_REQUIREMENTS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
