package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Invites a person to connect.
 *
 * @param person whom to invite
 * @param note personal note of at most 300 characters, 200 for members without Premium; never cut
 * @param email the person's e-mail address, which LinkedIn asks for with some members
 */
public record SendInvitation(ProfileRef person, Option<String> note, Option<String> email)
    implements Request {
  /** An invitation without a note. */
  public static SendInvitation to(ProfileRef person) {
    return new SendInvitation(person, Option.none(), Option.none());
  }

  /** The same with a personal note. */
  public SendInvitation withNote(String text) {
    return new SendInvitation(person, Option.some(text), email);
  }

  /** The same with the person's e-mail address. */
  public SendInvitation withEmail(String address) {
    return new SendInvitation(person, note, Option.some(address));
  }
}
