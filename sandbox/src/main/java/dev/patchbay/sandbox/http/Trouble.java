package dev.patchbay.sandbox.http;

/** How an answer goes wrong on the wire. */
public enum Trouble {
  /** It does not. */
  NONE,
  /** The connection is reset instead of an answer. */
  RESET,
  /** The connection is closed without an answer. */
  EMPTY,
  /** The status line is right and what follows is garbage. */
  GARBAGE
}
