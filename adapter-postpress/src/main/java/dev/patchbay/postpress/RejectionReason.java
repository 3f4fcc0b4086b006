package dev.patchbay.postpress;

/** Why an applicant is rejected. */
public enum RejectionReason {
  NOT_MEET_BASIC_QUALIFICATIONS,
  NOT_IN_DESIRED_LOCATION,
  MORE_QUALIFIED_CANDIDATES,
  WITHDREW_APPLICATION,
  NOT_CONSIDERED_OR_REASON_NOT_SPECIFIED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
