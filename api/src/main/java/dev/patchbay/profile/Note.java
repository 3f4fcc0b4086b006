package dev.patchbay.profile;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * A note that a Recruiter team wrote about a person.
 *
 * @param projectId the hiring project
 * @param content the text
 * @param createdAt when it was written
 * @param author who wrote it
 */
public record Note(
    Option<String> projectId,
    Option<String> content,
    Option<Instant> createdAt,
    Option<NoteAuthor> author) {

  /** A builder holding nothing yet. */
  public static NoteBuilder builder() {
    return new NoteBuilder();
  }

  /** A builder holding what this holds. */
  public NoteBuilder toBuilder() {
    return new NoteBuilder()
        .projectId(projectId.getOrNull())
        .content(content.getOrNull())
        .createdAt(createdAt.getOrNull())
        .author(author.getOrNull());
  }
}
