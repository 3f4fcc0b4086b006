package dev.patchbay.myagentmail.signal;

/** What a signal watches. */
public enum SignalKind {
  /** Posts with certain words. */
  KEYWORD,
  /** Who comments on or reacts to the posts of a person or company. */
  ENGAGEMENT,
  /** Changes of job within a list of people. */
  JOB_CHANGE_WATCHLIST,
  /** New connections of one account. */
  CONNECTION_ACCEPTED,
  /** New messages to one account. */
  MESSAGE_RECEIVED,
  /** A word that this version does not know. */
  UNKNOWN
}
