package dev.patchbay.dialect.own.account;

/** Where a synchronisation stands. */
public enum ResyncStatus {
  SYNC_STARTED,
  SYNC_RUNNING,
  SYNC_DONE,
  SYNC_ERROR,
  CHUNK_DONE,
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN
}
