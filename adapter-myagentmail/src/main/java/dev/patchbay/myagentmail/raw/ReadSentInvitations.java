package dev.patchbay.myagentmail.raw;

import dev.patchbay.call.Request;
import java.util.Map;

/**
 * Asks for the invitations that are pending.
 *
 * @param parameters sent as query parameters; the vendor documents none
 */
public record ReadSentInvitations(Map<String, String> parameters) implements Request {
  /** Copies the parameters. */
  public ReadSentInvitations {
    parameters = Map.copyOf(parameters);
  }

  /** Without parameters. */
  public static ReadSentInvitations of() {
    return new ReadSentInvitations(Map.of());
  }
}
