package dev.patchbay.profile;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;

/**
 * Asks for more names of a person, such as the member id behind a slug. It costs a profile view.
 *
 * @param person who, by the names known
 * @param product the product whose member id is needed; none means linkedin.com itself
 */
public record ResolveProfile(ProfileRef person, Option<Product> product) implements Request {}
