package dev.patchbay.value;

/** Topic of a message to a company. */
public enum CompanyTopic {
  SERVICE_REQUEST,
  REQUEST_DEMO,
  SUPPORT,
  CAREERS,
  OTHER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
