package dev.patchbay.value;

/** Who takes part in a conversation. */
public enum ConversationKind {
  ONE_TO_ONE,
  GROUP,
  /** A channel: one writes, many read. */
  BROADCAST,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
