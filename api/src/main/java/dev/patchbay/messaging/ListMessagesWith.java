package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lists the messages exchanged with a person. Vendors that keep a copy of the inbox may have to be
 * asked to synchronise it first; until then they answer an error or nothing.
 *
 * @param person the other person
 * @param product only this inbox; none leaves it to the vendor, which may read the classic one or
 *     all
 * @param since only messages sent after this moment
 * @param before only messages sent before this moment
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListMessagesWith(
    ProfileRef person,
    Option<Product> product,
    Option<Instant> since,
    Option<Instant> before,
    Option<Integer> pageSize)
    implements Request {
  /** A builder with what is required. */
  public static ListMessagesWithBuilder builder(ProfileRef person) {
    return new ListMessagesWithBuilder(person);
  }

  /** A builder holding what this one holds. */
  public ListMessagesWithBuilder toBuilder() {
    return new ListMessagesWithBuilder(this);
  }
}
