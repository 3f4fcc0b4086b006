package dev.patchbay.value;

/** Who invited. */
public enum InvitationDirection {
  /** The session's member. */
  SENT,
  /** The other person. */
  RECEIVED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
