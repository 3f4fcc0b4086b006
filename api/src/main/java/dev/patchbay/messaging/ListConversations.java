package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lists conversations, the last active first at most vendors.
 *
 * @param with only those with this person
 * @param product only this inbox; none for all the vendor reads
 * @param since only those active after this moment
 * @param before only those last active before this moment
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListConversations(
    Option<ProfileRef> with,
    Option<Product> product,
    Option<Instant> since,
    Option<Instant> before,
    Option<Integer> pageSize)
    implements Request {
  /** A builder with nothing set. */
  public static ListConversationsBuilder builder() {
    return new ListConversationsBuilder();
  }

  /** A builder holding what this one holds. */
  public ListConversationsBuilder toBuilder() {
    return new ListConversationsBuilder(this);
  }

  /** Everything, in pages of the vendor's choice. */
  public static ListConversations all() {
    return builder().build();
  }
}
