package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.util.List;

/**
 * Writes into an existing conversation.
 *
 * @param conversation the conversation
 * @param text plain text; may be left out only beside an attachment, voice or video message.
 *     Vendors bound its length; it is never cut
 * @param attachments files to send along; empty for none
 * @param voice a voice message, {@code .m4a}
 * @param video a video message
 * @param quote a message of the conversation that this one answers
 */
public record SendIntoConversation(
    ConversationRef conversation,
    Option<String> text,
    List<Upload> attachments,
    Option<Upload> voice,
    Option<Upload> video,
    Option<MessageRef> quote)
    implements Request, Checked {
  /** Copies the list. */
  public SendIntoConversation {
    attachments = List.copyOf(attachments);
  }

  /** A builder with what is required. */
  public static SendIntoConversationBuilder builder(ConversationRef conversation) {
    return new SendIntoConversationBuilder(conversation);
  }

  /** A builder holding what this one holds. */
  public SendIntoConversationBuilder toBuilder() {
    return new SendIntoConversationBuilder(this);
  }

  /** Plain text into a conversation. */
  public static SendIntoConversation of(ConversationRef conversation, String text) {
    return builder(conversation).text(text).build();
  }

  @Override
  public List<String> flaws() {
    return Content.flaws(text, attachments, voice, video);
  }
}
