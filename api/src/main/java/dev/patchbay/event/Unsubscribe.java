package dev.patchbay.event;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Ends a subscription.
 *
 * @param subscription which
 */
public record Unsubscribe(SubscriptionRef subscription) implements Request {}
