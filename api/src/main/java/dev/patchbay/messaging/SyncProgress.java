package dev.patchbay.messaging;

import dev.patchbay.value.SyncStatus;

/**
 * How far a synchronisation has come. Starting one again while it runs reports on it.
 *
 * @param status the state
 */
public record SyncProgress(SyncStatus status) {}
