package dev.patchbay.messaging;

import io.vavr.control.Option;
import java.time.Instant;

/** Builds a {@link ListInbox}; not safe for use by several threads. */
public final class ListInboxBuilder {
  private Option<Instant> since = Option.none();
  private Option<Instant> before = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListInboxBuilder() {}

  ListInboxBuilder(ListInbox from) {
    since = from.since();
    before = from.before();
    pageSize = from.pageSize();
  }

  /** Sets {@link ListInbox#since}. */
  public ListInboxBuilder since(Instant value) {
    since = Option.some(value);
    return this;
  }

  /** Sets {@link ListInbox#before}. */
  public ListInboxBuilder before(Instant value) {
    before = Option.some(value);
    return this;
  }

  /** Sets {@link ListInbox#pageSize}. */
  public ListInboxBuilder pageSize(int value) {
    pageSize = Option.some(value);
    return this;
  }

  /** The request. */
  public ListInbox build() {
    return new ListInbox(since, before, pageSize);
  }
}
