package dev.patchbay.session;

/** How an observation came about. */
public enum Cause {
  /** The vendor told unasked, through a webhook. */
  PUSH,
  /** The session was looked up or listed. */
  POLL,
  /** A call for something else failed. */
  CALL_FAILURE,
  /** A call for something else reached LinkedIn and succeeded. */
  CALL_SUCCESS,
  /** A person said so or did something, such as a login. */
  USER
}
