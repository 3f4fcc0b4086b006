package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;

/**
 * Reads one conversation.
 *
 * @param conversation the conversation
 */
public record GetConversation(ConversationRef conversation) implements Request {}
