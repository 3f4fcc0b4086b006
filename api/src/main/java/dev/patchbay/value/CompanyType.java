package dev.patchbay.value;

/** Legal or organisational form of a company. */
public enum CompanyType {
  EDUCATIONAL,
  PUBLIC_COMPANY,
  PRIVATELY_HELD,
  NON_PROFIT,
  PARTNERSHIP,
  SELF_EMPLOYED,
  SELF_OWNED,
  GOVERNMENT_AGENCY,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
