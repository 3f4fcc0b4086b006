package dev.patchbay.capability;

/** How long an answer usually takes. */
public enum Latency {
  /** No call is made. */
  LOCAL,
  /** The vendor answers from its own store. */
  STORE,
  /** The vendor asks LinkedIn while the caller waits: seconds. */
  LIVE,
  /** The vendor works in the background: tens of seconds to minutes. */
  BACKGROUND
}
