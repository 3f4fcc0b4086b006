package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Lets the vendor capture the conversation with a person for some days. Messages stay after that,
 * new ones are not captured. {@code messaging.synchronise} does the same for as long as the vendor
 * thinks fit.
 *
 * @param person with whom
 * @param product classic or Sales Navigator; none is classic
 * @param days 1 to 90; none leaves it to the vendor (30)
 */
public record CaptureConversation(ProfileRef person, Option<Product> product, Option<Integer> days)
    implements Request {}
