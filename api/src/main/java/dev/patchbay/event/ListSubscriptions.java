package dev.patchbay.event;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for the subscriptions.
 *
 * @param pageSize how many rows a page should have
 */
public record ListSubscriptions(Option<Integer> pageSize) implements Request {
  /** All of them, in pages of the vendor's size. */
  public static ListSubscriptions all() {
    return new ListSubscriptions(Option.none());
  }
}
