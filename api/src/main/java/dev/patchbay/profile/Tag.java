package dev.patchbay.profile;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A tag that a Recruiter team put on a person.
 *
 * @param id the vendor's id
 * @param name the tag
 */
public record Tag(Option<String> id, Option<String> name) {

  /** From what a vendor gave; null and blank are absent. */
  public static Tag of(@Nullable String id, @Nullable String name) {
    return new Tag(Given.text(id), Given.text(name));
  }
}
