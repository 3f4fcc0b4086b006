package dev.patchbay.value;

/** A part of a company's page that may cost extra and is asked for by name. */
public enum CompanySection {
  EMPLOYEES,
  DECISION_MAKERS,
  POSTS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
