package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a vendor says about a message it has just sent. Some vendors confirm without telling any id;
 * that is no failure, and ids are never looked up behind your back.
 *
 * @param conversation the conversation it stands in, new or found
 * @param message the message
 * @param sentAt when it was delivered
 */
public record MessageReceipt(
    Option<ConversationRef> conversation, Option<MessageRef> message, Option<Instant> sentAt) {
  /** A confirmation that tells nothing else. */
  public static final MessageReceipt BARE =
      new MessageReceipt(Option.none(), Option.none(), Option.none());
}
