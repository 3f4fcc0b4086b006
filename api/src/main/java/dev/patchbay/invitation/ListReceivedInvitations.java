package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Lists the pending invitations to connect that the session's member has received. Invitations to
 * follow a company or subscribe to a newsletter are left out.
 *
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListReceivedInvitations(Option<Integer> pageSize) implements Request {
  /** The list, in pages of the vendor's choice. */
  public static ListReceivedInvitations all() {
    return new ListReceivedInvitations(Option.none());
  }
}
