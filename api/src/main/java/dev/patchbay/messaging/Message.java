package dev.patchbay.messaging;

import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.Direction;
import dev.patchbay.value.MessageKind;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * A message of a conversation.
 *
 * @param ref what to react to or quote it by; none at vendors that give messages no id
 * @param conversation the conversation it stands in
 * @param direction out when the session's own member wrote it, in otherwise
 * @param sender who wrote it, by every name the vendor gave
 * @param senderName the writer's full name
 * @param text plain text
 * @param subject subject line, of InMail and Sales Navigator messages
 * @param sentAt when it was sent
 * @param kind a regular message, an InMail, an answer to one, or the note of an invitation
 * @param seen whether the receiver has seen it
 * @param delivered whether it was delivered
 * @param edited whether it was edited after sending
 * @param deleted whether it was deleted
 * @param hidden whether the inbox hides it
 * @param event whether it tells of an event, such as a new group name, rather than being written by
 *     someone
 * @param seenBy who has seen it; empty when absent
 * @param attachments attachments; empty when absent
 * @param reactions reactions; empty when absent
 * @param quoted the message it answers
 */
public record Message(
    Option<MessageRef> ref,
    Option<ConversationRef> conversation,
    Option<Direction> direction,
    Option<ProfileRef> sender,
    Option<String> senderName,
    Option<String> text,
    Option<String> subject,
    Option<Instant> sentAt,
    Option<MessageKind> kind,
    Option<Boolean> seen,
    Option<Boolean> delivered,
    Option<Boolean> edited,
    Option<Boolean> deleted,
    Option<Boolean> hidden,
    Option<Boolean> event,
    List<SeenBy> seenBy,
    List<Attachment> attachments,
    List<MessageReaction> reactions,
    Option<QuotedMessage> quoted) {
  /** Copies the lists. */
  public Message {
    seenBy = List.copyOf(seenBy);
    attachments = List.copyOf(attachments);
    reactions = List.copyOf(reactions);
  }

  /** A builder with nothing set. */
  public static MessageBuilder builder() {
    return new MessageBuilder();
  }

  /** A builder holding what this one holds. */
  public MessageBuilder toBuilder() {
    return new MessageBuilder(this);
  }
}
