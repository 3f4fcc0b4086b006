package dev.patchbay.value;

/** An outreach that a search hit shows as done already. */
public enum OutreachKind {
  /** A message was sent. */
  MESSAGE,
  /** An invitation was accepted. */
  INVITATION_ACCEPTED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
