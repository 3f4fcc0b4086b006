package dev.patchbay.messaging;

import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.Attachment;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * The message that another one answers, as far as it is repeated there.
 *
 * @param ref the quoted message
 * @param sender who wrote it
 * @param text its text
 * @param sentAt when it was sent
 * @param attachments its attachments; empty when absent
 */
public record QuotedMessage(
    Option<MessageRef> ref,
    Option<ProfileRef> sender,
    Option<String> text,
    Option<Instant> sentAt,
    List<Attachment> attachments) {
  /** Copies the list. */
  public QuotedMessage {
    attachments = List.copyOf(attachments);
  }

  /** A builder with nothing set. */
  public static QuotedMessageBuilder builder() {
    return new QuotedMessageBuilder();
  }

  /** A builder holding what this one holds. */
  public QuotedMessageBuilder toBuilder() {
    return new QuotedMessageBuilder(this);
  }
}
