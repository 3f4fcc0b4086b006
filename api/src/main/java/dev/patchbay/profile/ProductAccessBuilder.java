package dev.patchbay.profile;

import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ProductAccess}; not safe for use by several threads. */
public final class ProductAccessBuilder {
  private final PremiumProduct product;
  private boolean usable = false;
  private Option<String> contractId = Option.none();
  private Option<String> seatId = Option.none();
  private Option<String> problem = Option.none();

  ProductAccessBuilder(PremiumProduct product) {
    this.product = product;
  }

  /** Sets {@link ProductAccess#usable}; null is false. */
  public ProductAccessBuilder usable(@Nullable Boolean value) {
    usable = Boolean.TRUE.equals(value);
    return this;
  }

  /** Sets {@link ProductAccess#contractId}; null or blank is none. */
  public ProductAccessBuilder contractId(@Nullable String value) {
    contractId = Given.text(value);
    return this;
  }

  /** Sets {@link ProductAccess#seatId}; null or blank is none. */
  public ProductAccessBuilder seatId(@Nullable String value) {
    seatId = Given.text(value);
    return this;
  }

  /** Sets {@link ProductAccess#problem}; null or blank is none. */
  public ProductAccessBuilder problem(@Nullable String value) {
    problem = Given.text(value);
    return this;
  }

  /** What was set. */
  public ProductAccess build() {
    return new ProductAccess(product, usable, contractId, seatId, problem);
  }
}
