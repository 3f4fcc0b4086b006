package dev.patchbay.dialect.own.applicant;

/** How an applicant was rated. */
public enum ApplicantRating {
  UNRATED,
  GOOD_FIT,
  MAYBE,
  NOT_A_FIT,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
