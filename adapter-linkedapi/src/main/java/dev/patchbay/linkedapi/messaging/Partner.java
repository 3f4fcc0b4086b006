package dev.patchbay.linkedapi.messaging;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.People;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The other side of a conversation, as an inbox finds it.
 *
 * @param person who
 * @param url the person's address in that inbox
 * @param product the inbox
 */
public record Partner(ProfileRef person, String url, Product product) {

  /**
   * The classic inbox takes public and hashed URLs. Sales Navigator takes hashed ones alone: with a
   * classic or a Sales Navigator member id.
   */
  public static Either<PortError, Partner> of(
      Operation<?, ?> operation, String argument, ProfileRef person, Product product) {
    if (product != Product.SALES_NAVIGATOR) {
      return People.url(operation, argument, person)
          .map(url -> new Partner(person, url, Product.CLASSIC));
    }
    return person
        .hashedUrl()
        .<PortError>toEither(
            () ->
                new FixCall.InvalidRequest(
                    LinkedApi.origin(operation),
                    operation.key(argument),
                    "Sales Navigator finds people by member id, and "
                        + person
                        + " has none; take the person from a Sales Navigator search, or read the"
                        + " profile for the id"))
        .map(url -> new Partner(person, url, product));
  }

  /** As a conversation's handle holds it. */
  public static Partner at(String url, boolean sales) {
    return new Partner(ProfileRef.of(url), url, sales ? Product.SALES_NAVIGATOR : Product.CLASSIC);
  }

  /** The vendor's word for the inbox. */
  public String type() {
    return Threads.PRODUCTS.text(product).getOrElse("st");
  }

  boolean sales() {
    return product == Product.SALES_NAVIGATOR;
  }

  /** The inbox that was asked for; the classic one when none was. */
  public static Product inbox(Option<Product> asked) {
    return asked.getOrElse(Product.CLASSIC);
  }
}
