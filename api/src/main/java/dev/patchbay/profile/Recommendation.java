package dev.patchbay.profile;

import dev.patchbay.post.Actor;
import io.vavr.control.Option;

/**
 * A recommendation that a person received or gave.
 *
 * @param text what was written
 * @param caption how the two know each other, and when it was written
 * @param author the other person: the author of one received, the receiver of one given
 * @param given whether the person gave it; false when they received it
 */
public record Recommendation(
    Option<String> text, Option<String> caption, Option<Actor> author, boolean given) {

  /** A builder holding nothing yet. */
  public static RecommendationBuilder builder() {
    return new RecommendationBuilder();
  }

  /** A builder holding what this holds. */
  public RecommendationBuilder toBuilder() {
    return new RecommendationBuilder()
        .text(text.getOrNull())
        .caption(caption.getOrNull())
        .author(author.getOrNull())
        .given(given);
  }
}
