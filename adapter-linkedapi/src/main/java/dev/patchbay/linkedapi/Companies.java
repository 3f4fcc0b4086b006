package dev.patchbay.linkedapi;

import dev.patchbay.identity.CompanyRef;
import org.jspecify.annotations.Nullable;

/** Companies in the vendor's words. */
final class Companies {
  private Companies() {}

  /** The company behind a URL; null when there is none or it cannot be read. */
  static @Nullable CompanyRef known(@Nullable String url) {
    return CompanyRef.known(url).filter(ref -> ref.flaws().isEmpty()).getOrNull();
  }
}
