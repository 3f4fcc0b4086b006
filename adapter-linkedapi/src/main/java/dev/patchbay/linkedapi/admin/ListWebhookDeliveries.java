package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Lists what was delivered, and what could not be. */
public record ListWebhookDeliveries() implements Request {}
