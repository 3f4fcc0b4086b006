package dev.patchbay.session;

/**
 * What a vendor said about a session, in words that belong to no vendor. An adapter chooses the
 * signal; what follows from it is {@link SessionReducer}'s business.
 */
public enum Signal {
  /** It works. */
  OK,
  /** A login or a reconnect came through; earlier news about single products is outdated. */
  LINKED,
  /** A login or a restart is under way. */
  CONNECTING,
  /** LinkedIn asks something; {@code until} is when the vendor gives up waiting. */
  CHALLENGE_OPEN,
  /** A challenge expired, was lost or cannot be solved. A wrong code alone is not this. */
  CHALLENGE_FAILED,
  /** The vendor says expressly that the LinkedIn session is lost. Never a time-out, never a 5xx. */
  CREDENTIALS_LOST,
  /** LinkedIn bars the account; {@code until} is when it ends. */
  THROTTLED,
  /** As {@link #THROTTLED}, at a vendor that reports a checkpoint of LinkedIn's the same way. */
  THROTTLED_OR_CHALLENGED,
  /** The vendor says that the session has trouble: an error, a proxy, missing permissions. */
  FAULT,
  /** The vendor stopped the session and does not say why. */
  STOPPED,
  /** No proper answer about the session: a 5xx, a broken connection. */
  UNREACHABLE,
  /** A plan, a seat or the owner stopped it. */
  SUSPENDED,
  /** LinkedIn restricted the member. */
  RESTRICTED,
  /** The vendor did not find the session this time. */
  NOT_FOUND,
  /** The vendor says expressly that the session was deleted. */
  DELETED,
  /** A value this version does not know; {@code vendorCode} has it. */
  UNRECOGNISED
}
