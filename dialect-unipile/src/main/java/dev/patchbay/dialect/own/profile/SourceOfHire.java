package dev.patchbay.dialect.own.profile;

/** How a position was found. */
public enum SourceOfHire {
  INDEED,
  LINKEDIN,
  COMPANY_WEBSITE,
  OTHER_JOB_SITES,
  REFERRAL,
  CONTACTED_BY_RECRUITER,
  STAFFING_AGENCY,
  OTHER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
