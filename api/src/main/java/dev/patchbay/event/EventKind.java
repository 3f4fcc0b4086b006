package dev.patchbay.event;

/** What happened (vocabulary 2.16). */
public enum EventKind {
  /** Someone wrote to the account. */
  MESSAGE_RECEIVED,
  /** The account wrote, through the vendor or elsewhere. */
  MESSAGE_SENT,
  /** The receiver read a message. */
  MESSAGE_READ,
  /** A message reached its receiver. */
  MESSAGE_DELIVERED,
  /** A message was edited. */
  MESSAGE_EDITED,
  /** A message was deleted. */
  MESSAGE_DELETED,
  /** Someone reacted to a message. */
  MESSAGE_REACTION,
  /** An invitation of the account's was accepted; only from vendors that know who invited. */
  INVITATION_ACCEPTED,
  /** A connection came about, whoever invited. */
  CONNECTION_ADDED,
  /** Someone invited the account. */
  INVITATION_RECEIVED,
  /** The vendor said something about a session. */
  SESSION_CHANGED,
  /** A login on the vendor's page came through. */
  SESSION_LINKED,
  /** Background work ended, well or badly. */
  OPERATION_FINISHED,
  /** A test the vendor was asked for. */
  TEST,
  /** Something only this vendor has; the payload holds it raw. */
  VENDOR,
  /** What the vendor wrote is not in this list; the payload holds it raw. */
  UNKNOWN
}
