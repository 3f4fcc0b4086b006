package dev.patchbay.invitation;

import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How the session's member and a person are connected. After a pending invitation has vanished from
 * the list of sent ones only this tells whether it was accepted.
 *
 * @param status the connection; {@code UNKNOWN} when the vendor wrote something not listed
 * @param connectedAt since when they are connected
 */
public record ConnectionStatusReport(ConnectionStatus status, Option<Instant> connectedAt) {
  /** A status without a time. */
  public static ConnectionStatusReport of(ConnectionStatus status) {
    return new ConnectionStatusReport(status, Option.none());
  }
}
