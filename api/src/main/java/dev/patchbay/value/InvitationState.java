package dev.patchbay.value;

/** What became of an invitation. */
public enum InvitationState {
  PENDING,
  ACCEPTED,
  /** Declined; LinkedIn says ignored. */
  DECLINED,
  /** Not answered and hidden. */
  IGNORED,
  /** Taken back by the sender. */
  WITHDRAWN,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
