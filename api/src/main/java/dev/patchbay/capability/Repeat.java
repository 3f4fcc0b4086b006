package dev.patchbay.capability;

/** What happens when the same write is sent twice. */
public enum Repeat {
  /** The second is refused. */
  REFUSED,
  /** It happens twice. */
  TWICE,
  /** It sets a state that is the same afterwards. */
  SAME,
  /** Nobody has written down what happens. */
  UNKNOWN
}
