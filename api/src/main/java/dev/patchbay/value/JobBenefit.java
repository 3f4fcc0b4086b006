package dev.patchbay.value;

/** Benefit a job posting offers, a filter of job search. Benefits in results are free text. */
public enum JobBenefit {
  MEDICAL_INSURANCE,
  VISION_INSURANCE,
  DENTAL_INSURANCE,
  DISABILITY_INSURANCE,
  RETIREMENT_401K,
  PENSION_PLAN,
  PAID_MATERNITY_LEAVE,
  PAID_PATERNITY_LEAVE,
  COMMUTER_BENEFITS,
  STUDENT_LOAN_ASSISTANCE,
  TUITION_ASSISTANCE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
