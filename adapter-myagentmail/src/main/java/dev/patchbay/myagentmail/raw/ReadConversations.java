package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import java.util.Map;

/**
 * Asks for the conversations of an inbox. Name the session: an inbox belongs to one account.
 *
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadConversations(Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadConversations {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadConversations of() {
    return new ReadConversations(Map.of());
  }
}
