package dev.patchbay.linkedapi.admin;

import io.vavr.control.Option;

/**
 * The state of the customer's plan.
 *
 * @param status none when there is no plan
 * @param eligibleForTrial whether a free trial is to be had
 * @param cancelAtPeriodEnd whether it ends with the period that is paid
 */
public record CustomerSubscription(
    Option<SubscriptionStatus> status,
    Option<Boolean> eligibleForTrial,
    Option<Boolean> cancelAtPeriodEnd) {}
