package dev.patchbay.post;

import io.vavr.control.Option;

/**
 * One answer of a {@link Poll}.
 *
 * @param id the vendor's id
 * @param text the answer
 * @param votes how many chose it
 * @param winner whether it has the most votes
 */
public record PollOption(
    Option<String> id, Option<String> text, Option<Integer> votes, Option<Boolean> winner) {

  /** A builder holding nothing yet. */
  public static PollOptionBuilder builder() {
    return new PollOptionBuilder();
  }

  /** A builder holding what this holds. */
  public PollOptionBuilder toBuilder() {
    return new PollOptionBuilder()
        .id(id.getOrNull())
        .text(text.getOrNull())
        .votes(votes.getOrNull())
        .winner(winner.getOrNull());
  }
}
