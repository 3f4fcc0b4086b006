package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Asks for one signal.
 *
 * @param signal which
 */
public record GetSignal(SubscriptionRef signal) implements Request {}
