package dev.patchbay.call;

/**
 * What became of cancelling background work.
 *
 * @param cancelled false when there was nothing left to cancel
 */
public record Cancellation(boolean cancelled) {}
