package dev.patchbay.value;

/** Commitment an employer states, a filter of job search. */
public enum JobCommitment {
  CAREER_GROWTH_AND_LEARNING,
  DIVERSITY_EQUITY_AND_INCLUSION,
  ENVIRONMENTAL_SUSTAINABILITY,
  SOCIAL_IMPACT,
  WORK_LIFE_BALANCE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
