package dev.patchbay.messaging;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/** Builds a {@link ListConversations}; not safe for use by several threads. */
public final class ListConversationsBuilder {
  private Option<ProfileRef> with = Option.none();
  private Option<Product> product = Option.none();
  private Option<Instant> since = Option.none();
  private Option<Instant> before = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListConversationsBuilder() {}

  ListConversationsBuilder(ListConversations from) {
    with = from.with();
    product = from.product();
    since = from.since();
    before = from.before();
    pageSize = from.pageSize();
  }

  /** Sets {@link ListConversations#with}. */
  public ListConversationsBuilder with(ProfileRef value) {
    with = Option.some(value);
    return this;
  }

  /** Sets {@link ListConversations#product}. */
  public ListConversationsBuilder product(Product value) {
    product = Option.some(value);
    return this;
  }

  /** Sets {@link ListConversations#since}. */
  public ListConversationsBuilder since(Instant value) {
    since = Option.some(value);
    return this;
  }

  /** Sets {@link ListConversations#before}. */
  public ListConversationsBuilder before(Instant value) {
    before = Option.some(value);
    return this;
  }

  /** Sets {@link ListConversations#pageSize}. */
  public ListConversationsBuilder pageSize(int value) {
    pageSize = Option.some(value);
    return this;
  }

  /** The request. */
  public ListConversations build() {
    return new ListConversations(with, product, since, before, pageSize);
  }
}
