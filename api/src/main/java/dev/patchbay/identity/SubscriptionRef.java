package dev.patchbay.identity;

/**
 * A subscription to events.
 *
 * @param handle the vendor's own id of it
 */
public record SubscriptionRef(VendorRef handle) {}
