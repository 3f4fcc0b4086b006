package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import dev.patchbay.identity.PostRef;
import java.util.Map;

/**
 * Asks who reacted to a post, and how. Draws on the budget {@code engagement_poll}.
 *
 * @param post with a URN
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadPostReactions(PostRef post, Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadPostReactions {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadPostReactions of(PostRef post) {
    return new ReadPostReactions(post, Map.of());
  }
}
