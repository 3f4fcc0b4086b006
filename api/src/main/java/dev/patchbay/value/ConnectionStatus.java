package dev.patchbay.value;

/** How the session's member is connected with a person. */
public enum ConnectionStatus {
  /** First-degree connection. */
  CONNECTED,
  /** Our invitation waits for an answer. */
  PENDING_SENT,
  /** Their invitation waits for ours. */
  PENDING_RECEIVED,
  /** None of these; also after an ignored or withdrawn invitation. */
  NOT_CONNECTED,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
