package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import java.util.Map;

/**
 * Asks for the connections of the first degree.
 *
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadConnections(Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadConnections {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadConnections of() {
    return new ReadConnections(Map.of());
  }
}
