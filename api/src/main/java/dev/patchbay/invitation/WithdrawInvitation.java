package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.InvitationRef;

/**
 * Takes a sent invitation back.
 *
 * @param invitation the invitation, as listed; one known by its person alone is looked up by
 *     vendors that want an id, which their capabilities declare
 * @param unfollow also stop following the person; without it the person stays followed, where the
 *     vendor leaves a choice
 */
public record WithdrawInvitation(InvitationRef invitation, boolean unfollow) implements Request {
  /** Takes it back and leaves following as it is. */
  public static WithdrawInvitation of(InvitationRef invitation) {
    return new WithdrawInvitation(invitation, false);
  }

  /** The same, and stop following the person. */
  public WithdrawInvitation andUnfollow() {
    return new WithdrawInvitation(invitation, true);
  }
}
