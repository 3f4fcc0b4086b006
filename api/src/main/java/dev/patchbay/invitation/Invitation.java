package dev.patchbay.invitation;

import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.InvitationDirection;
import dev.patchbay.value.InvitationKind;
import io.vavr.control.Option;

/**
 * An invitation that waits for an answer, in either direction.
 *
 * @param ref what to accept, decline or withdraw it by
 * @param direction whether the session's member sent or received it
 * @param kind what it invites to; the lists of the port hold invitations to connect only
 * @param person the other person: the invited one of a sent, the inviting one of a received
 *     invitation
 * @param name the other person's full name
 * @param headline the other person's headline
 * @param note the personal note sent along
 * @param sentAt when it was sent; LinkedIn tells this to people only ("Sent 2 weeks ago"), so it is
 *     rough
 */
public record Invitation(
    InvitationRef ref,
    Option<InvitationDirection> direction,
    Option<InvitationKind> kind,
    Option<ProfileRef> person,
    Option<String> name,
    Option<String> headline,
    Option<String> note,
    Option<ApproximateTime> sentAt) {
  /** A builder with what is required. */
  public static InvitationBuilder builder(InvitationRef ref) {
    return new InvitationBuilder(ref);
  }

  /** A builder holding what this one holds. */
  public InvitationBuilder toBuilder() {
    return new InvitationBuilder(this);
  }
}
