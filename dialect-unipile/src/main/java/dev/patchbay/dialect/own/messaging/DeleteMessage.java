package dev.patchbay.dialect.own.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.MessageRef;

/**
 * Deletes a message of the session's owner; LinkedIn allows it within 60 minutes of sending.
 *
 * @param message which message, as the vendor named it
 */
public record DeleteMessage(MessageRef message) implements Request {}
