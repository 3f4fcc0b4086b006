package dev.patchbay.profile;

import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Note}; not safe for use by several threads. */
public final class NoteBuilder {
  private Option<String> projectId = Option.none();
  private Option<String> content = Option.none();
  private Option<Instant> createdAt = Option.none();
  private Option<NoteAuthor> author = Option.none();

  NoteBuilder() {}

  /** Sets {@link Note#projectId}; null or blank is none. */
  public NoteBuilder projectId(@Nullable String value) {
    projectId = Given.text(value);
    return this;
  }

  /** Sets {@link Note#content}; null or blank is none. */
  public NoteBuilder content(@Nullable String value) {
    content = Given.text(value);
    return this;
  }

  /** Sets {@link Note#createdAt}; null is none. */
  public NoteBuilder createdAt(@Nullable Instant value) {
    createdAt = Option.of(value);
    return this;
  }

  /** Sets {@link Note#author}; null is none. */
  public NoteBuilder author(@Nullable NoteAuthor value) {
    author = Option.of(value);
    return this;
  }

  /** What was set. */
  public Note build() {
    return new Note(projectId, content, createdAt, author);
  }
}
