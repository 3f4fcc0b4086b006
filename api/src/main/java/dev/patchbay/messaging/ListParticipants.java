package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import io.vavr.control.Option;

/**
 * Lists who takes part in a conversation.
 *
 * @param conversation the conversation
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListParticipants(ConversationRef conversation, Option<Integer> pageSize)
    implements Request {
  /** The participants, in pages of the vendor's choice. */
  public static ListParticipants of(ConversationRef conversation) {
    return new ListParticipants(conversation, Option.none());
  }
}
