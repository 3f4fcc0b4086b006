package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lists the messages of a conversation, newest first at most vendors.
 *
 * @param conversation the conversation
 * @param since only messages sent after this moment
 * @param before only messages sent before this moment
 * @param sender only messages by this person
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListMessages(
    ConversationRef conversation,
    Option<Instant> since,
    Option<Instant> before,
    Option<ProfileRef> sender,
    Option<Integer> pageSize)
    implements Request {
  /** A builder with what is required. */
  public static ListMessagesBuilder builder(ConversationRef conversation) {
    return new ListMessagesBuilder(conversation);
  }

  /** A builder holding what this one holds. */
  public ListMessagesBuilder toBuilder() {
    return new ListMessagesBuilder(this);
  }
}
