package dev.patchbay.dialect.own.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;

/**
 * Deletes a chat.
 *
 * @param conversation which chat, as the vendor named it
 */
public record DeleteConversation(ConversationRef conversation) implements Request {}
