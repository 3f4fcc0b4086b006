package dev.patchbay.dialect.own.account;

/**
 * What became of a restart.
 *
 * @param restarted false when the vendor answers that it failed
 */
public record AccountRestart(boolean restarted) {}
