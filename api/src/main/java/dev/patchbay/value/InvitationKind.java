package dev.patchbay.value;

/** What an invitation invites to. */
public enum InvitationKind {
  /** To connect. */
  CONNECT,
  /** To follow a company. */
  COMPANY_FOLLOW,
  /** To subscribe to a newsletter. */
  NEWSLETTER,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
