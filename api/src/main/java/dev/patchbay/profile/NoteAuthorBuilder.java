package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link NoteAuthor}; not safe for use by several threads. */
public final class NoteAuthorBuilder {
  private Option<String> id = Option.none();
  private Option<String> seatId = Option.none();
  private Option<String> firstName = Option.none();
  private Option<String> lastName = Option.none();
  private Option<ProfileRef> ref = Option.none();

  NoteAuthorBuilder() {}

  /** Sets {@link NoteAuthor#id}; null or blank is none. */
  public NoteAuthorBuilder id(@Nullable String value) {
    id = Given.text(value);
    return this;
  }

  /** Sets {@link NoteAuthor#seatId}; null or blank is none. */
  public NoteAuthorBuilder seatId(@Nullable String value) {
    seatId = Given.text(value);
    return this;
  }

  /** Sets {@link NoteAuthor#firstName}; null or blank is none. */
  public NoteAuthorBuilder firstName(@Nullable String value) {
    firstName = Given.text(value);
    return this;
  }

  /** Sets {@link NoteAuthor#lastName}; null or blank is none. */
  public NoteAuthorBuilder lastName(@Nullable String value) {
    lastName = Given.text(value);
    return this;
  }

  /** Sets {@link NoteAuthor#ref}; null is none. */
  public NoteAuthorBuilder ref(@Nullable ProfileRef value) {
    ref = Option.of(value);
    return this;
  }

  /** What was set. */
  public NoteAuthor build() {
    return new NoteAuthor(id, seatId, firstName, lastName, ref);
  }
}
