package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Polls now, which takes 5 to 30 seconds and draws on the budgets of the signal's kind. New matches
 * are delivered.
 *
 * @param signal which
 */
public record RunSignal(SubscriptionRef signal) implements Request {}
