package dev.patchbay.post;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PollOption}; not safe for use by several threads. */
public final class PollOptionBuilder {
  private Option<String> id = Option.none();
  private Option<String> text = Option.none();
  private Option<Integer> votes = Option.none();
  private Option<Boolean> winner = Option.none();

  PollOptionBuilder() {}

  /** Sets {@link PollOption#id}; null or blank is none. */
  public PollOptionBuilder id(@Nullable String value) {
    id = Given.text(value);
    return this;
  }

  /** Sets {@link PollOption#text}; null or blank is none. */
  public PollOptionBuilder text(@Nullable String value) {
    text = Given.text(value);
    return this;
  }

  /** Sets {@link PollOption#votes}; null is none. */
  public PollOptionBuilder votes(@Nullable Integer value) {
    votes = Option.of(value);
    return this;
  }

  /** Sets {@link PollOption#winner}; null is none. */
  public PollOptionBuilder winner(@Nullable Boolean value) {
    winner = Option.of(value);
    return this;
  }

  /** What was set. */
  public PollOption build() {
    return new PollOption(id, text, votes, winner);
  }
}
