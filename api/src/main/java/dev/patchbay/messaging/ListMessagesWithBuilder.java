package dev.patchbay.messaging;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.time.Instant;

/** Builds a {@link ListMessagesWith}; not safe for use by several threads. */
public final class ListMessagesWithBuilder {
  private ProfileRef person;
  private Option<Product> product = Option.none();
  private Option<Instant> since = Option.none();
  private Option<Instant> before = Option.none();
  private Option<Integer> pageSize = Option.none();

  ListMessagesWithBuilder(ProfileRef person) {
    this.person = person;
  }

  ListMessagesWithBuilder(ListMessagesWith from) {
    person = from.person();
    product = from.product();
    since = from.since();
    before = from.before();
    pageSize = from.pageSize();
  }

  /** Sets {@link ListMessagesWith#person}. */
  public ListMessagesWithBuilder person(ProfileRef value) {
    person = value;
    return this;
  }

  /** Sets {@link ListMessagesWith#product}. */
  public ListMessagesWithBuilder product(Product value) {
    product = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessagesWith#since}. */
  public ListMessagesWithBuilder since(Instant value) {
    since = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessagesWith#before}. */
  public ListMessagesWithBuilder before(Instant value) {
    before = Option.some(value);
    return this;
  }

  /** Sets {@link ListMessagesWith#pageSize}. */
  public ListMessagesWithBuilder pageSize(int value) {
    pageSize = Option.some(value);
    return this;
  }

  /** The request. */
  public ListMessagesWith build() {
    return new ListMessagesWith(person, product, since, before, pageSize);
  }
}
