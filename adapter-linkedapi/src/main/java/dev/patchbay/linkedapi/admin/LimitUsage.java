package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * What is used of one limit.
 *
 * @param category what is counted
 * @param period over what time
 * @param maxValue how many at most
 * @param isEnabled whether it is in force
 * @param currentUsage how many are used
 */
public record LimitUsage(
    Option<LimitCategory> category,
    Option<LimitPeriod> period,
    Option<Integer> maxValue,
    Option<Boolean> isEnabled,
    Option<Integer> currentUsage) {}
