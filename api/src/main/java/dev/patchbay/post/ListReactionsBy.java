package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks for the reactions a person left on posts.
 *
 * @param person whose reactions
 * @param pageSize rows per page; none leaves it to the vendor
 * @param since only reactions from this time on
 */
public record ListReactionsBy(ProfileRef person, Option<Integer> pageSize, Option<Instant> since)
    implements Request {

  /** All reactions of a person. */
  public static ListReactionsBy of(ProfileRef person) {
    return new ListReactionsBy(person, Option.none(), Option.none());
  }
}
