package dev.patchbay.dialect.own.messaging;

import dev.patchbay.dialect.own.rule.LowerCase;

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
