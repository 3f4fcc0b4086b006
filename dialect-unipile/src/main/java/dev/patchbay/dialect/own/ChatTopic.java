package dev.patchbay.dialect.own;

/** What a message to a company is about. */
public enum ChatTopic implements LowerCase {
  SERVICE_REQUEST,
  REQUEST_DEMO,
  SUPPORT,
  CAREERS,
  OTHER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
