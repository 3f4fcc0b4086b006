package dev.patchbay.unipile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;

/**
 * Deletes a chat.
 *
 * @param conversation which chat, as Unipile named it
 */
public record DeleteConversation(ConversationRef conversation) implements Request {}
