package dev.patchbay.post;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks for the posts of a person or company, newest first where the vendor orders them.
 *
 * @param author whose posts
 * @param pageSize rows per page; none leaves it to the vendor
 * @param since only posts from this time on
 */
public record ListPostsByAuthor(AuthorRef author, Option<Integer> pageSize, Option<Instant> since)
    implements Request {

  /** All posts of a person or company. */
  public static ListPostsByAuthor of(AuthorRef author) {
    return new ListPostsByAuthor(author, Option.none(), Option.none());
  }
}
