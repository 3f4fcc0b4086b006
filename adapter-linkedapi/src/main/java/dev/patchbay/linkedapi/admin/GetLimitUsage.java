package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Asks what the session's account used of its limits, in the vendor's words; {@code session.usage}
 * tells it in neutral ones.
 */
public record GetLimitUsage() implements Request {}
