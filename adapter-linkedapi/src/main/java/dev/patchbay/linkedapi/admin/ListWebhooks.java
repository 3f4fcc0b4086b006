package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Lists the customer's webhook in the vendor's words: one or none. {@code event.listSubscriptions}
 * tells it in neutral ones.
 */
public record ListWebhooks() implements Request {}
