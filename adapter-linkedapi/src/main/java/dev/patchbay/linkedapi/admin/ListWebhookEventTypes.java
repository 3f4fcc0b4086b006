package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Asks for the types of events that a webhook can report. */
public record ListWebhookEventTypes() implements Request {}
