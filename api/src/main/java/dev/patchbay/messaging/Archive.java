package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.ConversationCommand;
import java.util.List;

/**
 * Moves a conversation into the archive or out of it.
 *
 * @param conversation the conversation
 * @param command {@code ARCHIVE} or {@code UNARCHIVE}
 */
public record Archive(ConversationRef conversation, ConversationCommand command)
    implements Request, Checked {
  /** Into the archive. */
  public static Archive archive(ConversationRef conversation) {
    return new Archive(conversation, ConversationCommand.ARCHIVE);
  }

  /** Out of the archive. */
  public static Archive unarchive(ConversationRef conversation) {
    return new Archive(conversation, ConversationCommand.UNARCHIVE);
  }

  @Override
  public List<String> flaws() {
    return Commands.flaws(command, ConversationCommand.ARCHIVE, ConversationCommand.UNARCHIVE);
  }
}
