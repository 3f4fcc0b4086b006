package dev.patchbay.post;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A mention inside a text that a vendor returned.
 *
 * @param ref who is mentioned
 * @param start where the name begins in the text, in UTF-16 units from 0; none when the vendor does
 *     not say
 * @param length how long the name is there; none when the vendor does not say
 */
public record Mentioned(Option<AuthorRef> ref, Option<Integer> start, Option<Integer> length) {

  /** From what a vendor gave; null and blank are absent. */
  public static Mentioned of(
      @Nullable AuthorRef ref, @Nullable Integer start, @Nullable Integer length) {
    return new Mentioned(Option.of(ref), Option.of(start), Option.of(length));
  }
}
