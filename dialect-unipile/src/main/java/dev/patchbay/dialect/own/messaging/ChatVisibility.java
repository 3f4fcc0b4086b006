package dev.patchbay.dialect.own.messaging;

/** Who else in Recruiter sees a message. */
public enum ChatVisibility {
  PUBLIC,
  PRIVATE,
  PROJECT,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
