package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.MessageRef;

/**
 * Puts an emoji under a message.
 *
 * @param message the message
 * @param emoji the emoji itself, not its name
 */
public record ReactToMessage(MessageRef message, String emoji) implements Request {}
