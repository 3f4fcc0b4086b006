package dev.patchbay.profile;

import dev.patchbay.post.Actor;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Recommendation}; not safe for use by several threads. */
public final class RecommendationBuilder {
  private Option<String> text = Option.none();
  private Option<String> caption = Option.none();
  private Option<Actor> author = Option.none();
  private boolean given = false;

  RecommendationBuilder() {}

  /** Sets {@link Recommendation#text}; null or blank is none. */
  public RecommendationBuilder text(@Nullable String value) {
    text = Given.text(value);
    return this;
  }

  /** Sets {@link Recommendation#caption}; null or blank is none. */
  public RecommendationBuilder caption(@Nullable String value) {
    caption = Given.text(value);
    return this;
  }

  /** Sets {@link Recommendation#author}; null is none. */
  public RecommendationBuilder author(@Nullable Actor value) {
    author = Option.of(value);
    return this;
  }

  /** Sets {@link Recommendation#given}; null is false. */
  public RecommendationBuilder given(@Nullable Boolean value) {
    given = Boolean.TRUE.equals(value);
    return this;
  }

  /** What was set. */
  public Recommendation build() {
    return new Recommendation(text, caption, author, given);
  }
}
