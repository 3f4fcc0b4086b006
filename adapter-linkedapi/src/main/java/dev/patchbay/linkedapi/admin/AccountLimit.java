package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * One limit.
 *
 * @param category what is counted
 * @param period over what time
 * @param maxValue how many at most
 * @param isEnabled whether it is in force
 */
public record AccountLimit(
    Option<LimitCategory> category,
    Option<LimitPeriod> period,
    Option<Integer> maxValue,
    Option<Boolean> isEnabled) {}
