package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import io.vavr.control.Option;

/**
 * Lists the feed of the account. One page holds all there is up to the limit.
 *
 * @param limit how many posts, 1 to 100; none leaves it to the vendor (20)
 */
public record ListFeed(Option<Integer> limit) implements Request {

  /** As many posts as the vendor tells without being asked for more. */
  public static ListFeed newest() {
    return new ListFeed(Option.none());
  }
}
