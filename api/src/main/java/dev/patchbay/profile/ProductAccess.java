package dev.patchbay.profile;

import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;

/**
 * A paid LinkedIn product of the session's owner.
 *
 * @param product which
 * @param usable whether the vendor can use it now
 * @param contractId LinkedIn's id of the contract
 * @param seatId LinkedIn's id of the seat
 * @param problem why it cannot be used, in the vendor's words
 */
public record ProductAccess(
    PremiumProduct product,
    boolean usable,
    Option<String> contractId,
    Option<String> seatId,
    Option<String> problem) {

  /** A builder holding only what is required. */
  public static ProductAccessBuilder builder(PremiumProduct product) {
    return new ProductAccessBuilder(product);
  }

  /** A builder holding what this holds. */
  public ProductAccessBuilder toBuilder() {
    return new ProductAccessBuilder(product)
        .usable(usable)
        .contractId(contractId.getOrNull())
        .seatId(seatId.getOrNull())
        .problem(problem.getOrNull());
  }
}
