package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Delivers once more.
 *
 * @param deliveryId as listed
 */
public record ReplayWebhookDelivery(String deliveryId) implements Request {}
