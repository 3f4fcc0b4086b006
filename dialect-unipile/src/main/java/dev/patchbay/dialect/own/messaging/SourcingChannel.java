package dev.patchbay.dialect.own.messaging;

/** Where a candidate was found. */
public enum SourcingChannel {
  JOB_POSTING_RECOMMENDED_MATCHES,
  JOB_POSTING,
  REFERRAL,
  INTERNAL_CANDIDATES,
  AUTOMATED_SOURCING,
  RECRUITER_SEARCH,
  CAREER_SITE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
