package dev.patchbay.dialect.own.job;

/** The product a job posting belongs to. */
public enum JobService {
  CLASSIC,
  RECRUITER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
