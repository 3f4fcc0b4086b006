package dev.patchbay.capability;

/** Whether an operation is made with a session. */
public enum SessionUse {
  /** It needs one. */
  REQUIRED,
  /** The vendor chooses one when none is named. */
  OPTIONAL,
  /** It concerns no session. */
  FORBIDDEN
}
