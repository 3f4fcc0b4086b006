package dev.patchbay.profile;

import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link OwnProfile}; not safe for use by several threads. */
public final class OwnProfileBuilder {
  private final PersonProfile profile;
  private Option<String> email = Option.none();
  private Option<String> occupation = Option.none();
  private List<Organisation> organisations = List.of();
  private List<ProductAccess> products = List.of();

  OwnProfileBuilder(PersonProfile profile) {
    this.profile = profile;
  }

  /** Sets {@link OwnProfile#email}; null or blank is none. */
  public OwnProfileBuilder email(@Nullable String value) {
    email = Given.text(value);
    return this;
  }

  /** Sets {@link OwnProfile#occupation}; null or blank is none. */
  public OwnProfileBuilder occupation(@Nullable String value) {
    occupation = Given.text(value);
    return this;
  }

  /** Sets {@link OwnProfile#organisations}; null is empty. */
  public OwnProfileBuilder organisations(@Nullable List<Organisation> value) {
    organisations = Given.list(value);
    return this;
  }

  /** Sets {@link OwnProfile#products}; null is empty. */
  public OwnProfileBuilder products(@Nullable List<ProductAccess> value) {
    products = Given.list(value);
    return this;
  }

  /** What was set. */
  public OwnProfile build() {
    return new OwnProfile(profile, email, occupation, organisations, products);
  }
}
