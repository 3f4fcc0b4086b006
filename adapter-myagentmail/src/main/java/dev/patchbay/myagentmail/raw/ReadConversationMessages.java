package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ConversationRef;
import java.util.Map;

/**
 * Asks for the messages of a conversation.
 *
 * @param conversation with the vendor's URN
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadConversationMessages(ConversationRef conversation, Map<String, String> parameters)
    implements Request {
  /** Copies the parameters. */
  public ReadConversationMessages {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadConversationMessages of(ConversationRef conversation) {
    return new ReadConversationMessages(conversation, Map.of());
  }
}
