package dev.patchbay.profile;

import io.vavr.control.Option;
import java.util.List;

/**
 * The profile of the session's owner, and what only the owner sees.
 *
 * @param profile the profile
 * @param email the e-mail address of the account
 * @param occupation the occupation, as LinkedIn shows it
 * @param organisations company pages administered
 * @param products paid products; empty may mean that the vendor does not tell
 */
public record OwnProfile(
    PersonProfile profile,
    Option<String> email,
    Option<String> occupation,
    List<Organisation> organisations,
    List<ProductAccess> products) {
  /** Copies the collections. */
  public OwnProfile {
    organisations = List.copyOf(organisations);
    products = List.copyOf(products);
  }

  /** A builder holding only what is required. */
  public static OwnProfileBuilder builder(PersonProfile profile) {
    return new OwnProfileBuilder(profile);
  }

  /** A builder holding what this holds. */
  public OwnProfileBuilder toBuilder() {
    return new OwnProfileBuilder(profile)
        .email(email.getOrNull())
        .occupation(occupation.getOrNull())
        .organisations(organisations)
        .products(products);
  }
}
