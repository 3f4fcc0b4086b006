package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.ConversationCommand;
import java.util.List;

/**
 * Mutes a conversation or ends that.
 *
 * @param conversation the conversation
 * @param command {@code MUTE} or {@code UNMUTE}
 */
public record Mute(ConversationRef conversation, ConversationCommand command)
    implements Request, Checked {
  /** No more notifications. */
  public static Mute mute(ConversationRef conversation) {
    return new Mute(conversation, ConversationCommand.MUTE);
  }

  /** Notifications again. */
  public static Mute unmute(ConversationRef conversation) {
    return new Mute(conversation, ConversationCommand.UNMUTE);
  }

  @Override
  public List<String> flaws() {
    return Commands.flaws(command, ConversationCommand.MUTE, ConversationCommand.UNMUTE);
  }
}
