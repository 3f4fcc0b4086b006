package dev.patchbay.tck.toy;

import dev.patchbay.call.Request;

/**
 * A request of the made-up vendor's own, which its factory makes wrong.
 *
 * @param what for what
 */
public record AskForNothing(String what) implements Request {
  /**
   * Drops what it is given.
   *
   * @param what for what
   * @return a request for something else
   */
  public static AskForNothing of(String what) {
    return new AskForNothing("nothing");
  }
}
