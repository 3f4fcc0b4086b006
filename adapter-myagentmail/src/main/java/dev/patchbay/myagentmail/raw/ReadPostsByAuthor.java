package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import java.util.Map;

/**
 * Asks for recent posts of a person or company; which parameter names them is not documented. Draws
 * on the budget {@code engagement_poll}.
 *
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadPostsByAuthor(Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadPostsByAuthor {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadPostsByAuthor of() {
    return new ReadPostsByAuthor(Map.of());
  }
}
