package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Lists the pending invitations to connect that the session's member has sent. An entry that is
 * gone was accepted, declined, withdrawn or has expired; ask for the connection status to know.
 *
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListSentInvitations(Option<Integer> pageSize) implements Request {
  /** The list, in pages of the vendor's choice. */
  public static ListSentInvitations all() {
    return new ListSentInvitations(Option.none());
  }
}
