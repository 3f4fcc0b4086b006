package dev.patchbay.value;

/** Kind of a message. */
public enum MessageKind {
  REGULAR,
  /** The note of an invitation. */
  INVITATION,
  INMAIL,
  INMAIL_REPLY,
  INMAIL_ACCEPT,
  INMAIL_DECLINE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
