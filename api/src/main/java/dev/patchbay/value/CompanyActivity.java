package dev.patchbay.value;

/** Recent activity of a company, a filter of Sales Navigator company search. */
public enum CompanyActivity {
  SENIOR_LEADERSHIP_CHANGES,
  FUNDING_EVENTS,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
