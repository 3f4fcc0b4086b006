package dev.patchbay.linkedapi.admin;

/**
 * Names a limit.
 *
 * @param category what is counted
 * @param period over what time
 */
public record LimitName(LimitCategory category, LimitPeriod period) {}
