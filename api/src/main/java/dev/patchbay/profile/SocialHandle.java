package dev.patchbay.profile;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * An account elsewhere.
 *
 * @param kind where, in LinkedIn's words, e.g. {@code TWITTER}
 * @param name the account's name
 */
public record SocialHandle(Option<String> kind, Option<String> name) {

  /** From what a vendor gave; null and blank are absent. */
  public static SocialHandle of(@Nullable String kind, @Nullable String name) {
    return new SocialHandle(Given.text(kind), Given.text(name));
  }
}
