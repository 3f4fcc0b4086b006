package dev.patchbay.event;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import io.vavr.control.Option;

/**
 * Asks the vendor to deliver a test.
 *
 * @param subscription to which subscription; none where the vendor has one only
 */
public record SendTestEvent(Option<SubscriptionRef> subscription) implements Request {}
