package dev.patchbay.messaging;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Lists messages of all conversations, newest first at most vendors.
 *
 * @param since only messages sent after this moment
 * @param before only messages sent before this moment
 * @param pageSize rows per page, at least 1; none leaves it to the vendor
 */
public record ListInbox(Option<Instant> since, Option<Instant> before, Option<Integer> pageSize)
    implements Request {
  /** A builder with nothing set. */
  public static ListInboxBuilder builder() {
    return new ListInboxBuilder();
  }

  /** A builder holding what this one holds. */
  public ListInboxBuilder toBuilder() {
    return new ListInboxBuilder(this);
  }

  /** Everything, in pages of the vendor's choice. */
  public static ListInbox all() {
    return builder().build();
  }
}
