package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lists who viewed the profile of the account, newest first. One page holds all there is up to the
 * limit.
 *
 * @param limit how many, 1 to 300; none leaves it to the vendor (20)
 * @param since only views from then on
 */
public record ListProfileViewers(Option<Integer> limit, Option<Instant> since) implements Request {

  /** As many as the vendor tells without being asked for more. */
  public static ListProfileViewers newest() {
    return new ListProfileViewers(Option.none(), Option.none());
  }
}
