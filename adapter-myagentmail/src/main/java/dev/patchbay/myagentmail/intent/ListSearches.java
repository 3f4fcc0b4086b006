package dev.patchbay.myagentmail.intent;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for the searches that were run, newest first and without their results.
 *
 * @param limit how many at most; none leaves it to the vendor
 */
public record ListSearches(Option<Integer> limit) implements Request {
  /** As many as the vendor tells. */
  public static ListSearches all() {
    return new ListSearches(Option.none());
  }
}
