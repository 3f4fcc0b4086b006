package dev.patchbay.value;

/** Seniority of a person in Sales Navigator search. */
public enum SalesSeniority {
  /** Owner or partner, one value here. */
  OWNER_PARTNER,
  /** Chief officers. */
  CXO,
  VICE_PRESIDENT,
  DIRECTOR,
  EXPERIENCED_MANAGER,
  ENTRY_LEVEL_MANAGER,
  STRATEGIC,
  SENIOR,
  ENTRY_LEVEL,
  IN_TRAINING,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
