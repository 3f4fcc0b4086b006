package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Who wrote a {@link Note}.
 *
 * @param id the vendor's id
 * @param seatId the Recruiter seat
 * @param firstName first name
 * @param lastName last name
 * @param ref the author's profile
 */
public record NoteAuthor(
    Option<String> id,
    Option<String> seatId,
    Option<String> firstName,
    Option<String> lastName,
    Option<ProfileRef> ref) {

  /** A builder holding nothing yet. */
  public static NoteAuthorBuilder builder() {
    return new NoteAuthorBuilder();
  }

  /** A builder holding what this holds. */
  public NoteAuthorBuilder toBuilder() {
    return new NoteAuthorBuilder()
        .id(id.getOrNull())
        .seatId(seatId.getOrNull())
        .firstName(firstName.getOrNull())
        .lastName(lastName.getOrNull())
        .ref(ref.getOrNull());
  }
}
