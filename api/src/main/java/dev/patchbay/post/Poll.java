package dev.patchbay.post;

import io.vavr.control.Option;
import java.util.List;

/**
 * A poll inside a post.
 *
 * @param id the vendor's id
 * @param question what is asked
 * @param open whether one can still vote
 * @param votes votes in all
 * @param options the answers, in their order
 */
public record Poll(
    Option<String> id,
    Option<String> question,
    Option<Boolean> open,
    Option<Integer> votes,
    List<PollOption> options) {
  /** Copies the collections. */
  public Poll {
    options = List.copyOf(options);
  }

  /** A builder holding nothing yet. */
  public static PollBuilder builder() {
    return new PollBuilder();
  }

  /** A builder holding what this holds. */
  public PollBuilder toBuilder() {
    return new PollBuilder()
        .id(id.getOrNull())
        .question(question.getOrNull())
        .open(open.getOrNull())
        .votes(votes.getOrNull())
        .options(options);
  }
}
