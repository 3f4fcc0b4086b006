package dev.patchbay.session;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Asks for the connected accounts.
 *
 * @param pageSize how many rows a page should have
 */
public record ListSessions(Option<Integer> pageSize) implements Request {
  /** All of them, in pages of the vendor's size. */
  public static ListSessions all() {
    return new ListSessions(Option.none());
  }
}
