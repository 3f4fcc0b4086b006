package dev.patchbay.session;

import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;

/** How a lost session can be revived at this vendor. */
public sealed interface ReconnectHint {
  /**
   * Open a page of the vendor's.
   *
   * @param url the page, for the owner of the account
   * @param handle awaits the login, as in {@link AwaitChallenge}; none where the vendor has none
   */
  record OpenLink(String url, Option<VendorRef> handle) implements ReconnectHint {}

  /**
   * Connect with credentials or cookies again.
   *
   * @param keepsReference whether the session keeps its reference
   */
  record LogInAgain(boolean keepsReference) implements ReconnectHint {}

  /**
   * Nothing the library can do; tell the owner.
   *
   * @param text what the owner has to do
   */
  record FollowInstruction(String text) implements ReconnectHint {}
}
