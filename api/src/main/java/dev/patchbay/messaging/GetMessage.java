package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.MessageRef;

/**
 * Reads one message.
 *
 * @param message the message
 */
public record GetMessage(MessageRef message) implements Request {}
