package dev.patchbay.post;

import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Poll}; not safe for use by several threads. */
public final class PollBuilder {
  private Option<String> id = Option.none();
  private Option<String> question = Option.none();
  private Option<Boolean> open = Option.none();
  private Option<Integer> votes = Option.none();
  private List<PollOption> options = List.of();

  PollBuilder() {}

  /** Sets {@link Poll#id}; null or blank is none. */
  public PollBuilder id(@Nullable String value) {
    id = Given.text(value);
    return this;
  }

  /** Sets {@link Poll#question}; null or blank is none. */
  public PollBuilder question(@Nullable String value) {
    question = Given.text(value);
    return this;
  }

  /** Sets {@link Poll#open}; null is none. */
  public PollBuilder open(@Nullable Boolean value) {
    open = Option.of(value);
    return this;
  }

  /** Sets {@link Poll#votes}; null is none. */
  public PollBuilder votes(@Nullable Integer value) {
    votes = Option.of(value);
    return this;
  }

  /** Sets {@link Poll#options}; null is empty. */
  public PollBuilder options(@Nullable List<PollOption> value) {
    options = Given.list(value);
    return this;
  }

  /** What was set. */
  public Poll build() {
    return new Poll(id, question, open, votes, options);
  }
}
