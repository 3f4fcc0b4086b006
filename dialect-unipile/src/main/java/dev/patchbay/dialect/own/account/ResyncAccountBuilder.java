package dev.patchbay.dialect.own.account;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;

/** Builds a {@link ResyncAccount}; not safe for use by several threads. */
public final class ResyncAccountBuilder {
  private Option<Integer> chunkSize = Option.none();
  private boolean partial;
  private Option<Product> linkedinProduct = Option.none();
  private Option<Instant> before = Option.none();
  private Option<Instant> after = Option.none();

  ResyncAccountBuilder() {}

  ResyncAccountBuilder holding(ResyncAccount it) {
    chunkSize = it.chunkSize();
    partial = it.partial();
    linkedinProduct = it.linkedinProduct();
    before = it.before();
    after = it.after();
    return this;
  }

  /** Sets {@link ResyncAccount#chunkSize}. */
  public ResyncAccountBuilder chunkSize(Integer value) {
    chunkSize = Option.some(value);
    return this;
  }

  /** Sets {@link ResyncAccount#partial}. */
  public ResyncAccountBuilder partial(boolean value) {
    partial = value;
    return this;
  }

  /** Sets {@link ResyncAccount#linkedinProduct}. */
  public ResyncAccountBuilder linkedinProduct(Product value) {
    linkedinProduct = Option.some(value);
    return this;
  }

  /** Sets {@link ResyncAccount#before}. */
  public ResyncAccountBuilder before(Instant value) {
    before = Option.some(value);
    return this;
  }

  /** Sets {@link ResyncAccount#after}. */
  public ResyncAccountBuilder after(Instant value) {
    after = Option.some(value);
    return this;
  }

  /** What was set. */
  public ResyncAccount build() {
    return new ResyncAccount(chunkSize, partial, linkedinProduct, before, after);
  }
}
