package dev.patchbay.unipile;

/**
 * What became of a restart.
 *
 * @param restarted false when Unipile answers that it failed
 */
public record AccountRestart(boolean restarted) {}
