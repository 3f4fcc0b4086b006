package dev.patchbay.value;

/**
 * Kind of employment, of a job posting or of a position in a profile. Filters know fewer constants
 * than results.
 */
public enum EmploymentType {
  FULL_TIME,
  PART_TIME,
  CONTRACT,
  TEMPORARY,
  VOLUNTEER,
  INTERNSHIP,
  OTHER,
  SELF_EMPLOYED,
  FREELANCE,
  APPRENTICESHIP,
  SEASONAL,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
