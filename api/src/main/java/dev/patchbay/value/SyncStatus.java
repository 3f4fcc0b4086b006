package dev.patchbay.value;

/** How far the synchronisation of a conversation or inbox has come. */
public enum SyncStatus {
  SYNC_STARTED,
  SYNC_RUNNING,
  SYNC_DONE,
  SYNC_ERROR,
  CHAT_DELETED,
  CHUNK_DONE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
