package dev.patchbay.post;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks for the comments a person left on posts.
 *
 * @param person whose comments
 * @param pageSize rows per page; none leaves it to the vendor
 * @param since only comments from this time on
 */
public record ListCommentsBy(ProfileRef person, Option<Integer> pageSize, Option<Instant> since)
    implements Request {

  /** All comments of a person. */
  public static ListCommentsBy of(ProfileRef person) {
    return new ListCommentsBy(person, Option.none(), Option.none());
  }
}
