package dev.patchbay.myagentmail.cadence;

/** Whether a cadence goes on. */
public enum CadenceState {
  /** It goes on. */
  RUNNING,
  /** It is paused. */
  PAUSED,
  /** The vendor does not say. */
  UNKNOWN
}
