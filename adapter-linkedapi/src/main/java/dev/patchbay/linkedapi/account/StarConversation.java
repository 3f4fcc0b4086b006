package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.value.Checked;
import dev.patchbay.value.ConversationCommand;
import java.util.List;

/**
 * Stars a conversation on linkedin.com, or undoes that.
 *
 * @param conversation which
 * @param command {@code STAR} or {@code UNSTAR}
 */
public record StarConversation(ConversationRef conversation, ConversationCommand command)
    implements Request, Checked {

  /** Stars it. */
  public static StarConversation star(ConversationRef conversation) {
    return new StarConversation(conversation, ConversationCommand.STAR);
  }

  /** Undoes that. */
  public static StarConversation unstar(ConversationRef conversation) {
    return new StarConversation(conversation, ConversationCommand.UNSTAR);
  }

  @Override
  public List<String> flaws() {
    return command == ConversationCommand.STAR || command == ConversationCommand.UNSTAR
        ? List.of()
        : List.of("command: is " + command + ", which does not belong here; give STAR or UNSTAR");
  }
}
