package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.ConversationCommand;
import java.util.List;

/**
 * Marks a conversation as read or unread.
 *
 * @param conversation the conversation
 * @param command {@code READ} or {@code UNREAD}
 */
public record MarkRead(ConversationRef conversation, ConversationCommand command)
    implements Request, Checked {
  /** As read. */
  public static MarkRead read(ConversationRef conversation) {
    return new MarkRead(conversation, ConversationCommand.READ);
  }

  /** As unread. */
  public static MarkRead unread(ConversationRef conversation) {
    return new MarkRead(conversation, ConversationCommand.UNREAD);
  }

  @Override
  public List<String> flaws() {
    return Commands.flaws(command, ConversationCommand.READ, ConversationCommand.UNREAD);
  }
}
