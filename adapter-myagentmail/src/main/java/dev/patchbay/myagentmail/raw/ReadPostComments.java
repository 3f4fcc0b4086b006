package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import dev.patchbay.identity.PostRef;
import java.util.Map;

/**
 * Asks who commented a post, and what. Draws on the budget {@code engagement_poll}.
 *
 * @param post with a URN
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadPostComments(PostRef post, Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadPostComments {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadPostComments of(PostRef post) {
    return new ReadPostComments(post, Map.of());
  }
}
