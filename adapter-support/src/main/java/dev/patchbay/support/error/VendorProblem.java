package dev.patchbay.support.error;

import dev.patchbay.error.Origin;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a vendor says went wrong, with where it belongs.
 *
 * @param origin operation, vendor, code, status, redacted excerpt
 * @param code the vendor's code; empty when it gave none
 * @param text the vendor's words, redacted; may be empty
 * @param until until when to wait, where told
 * @param bucket which of the vendor's limits was reached, where told
 */
public record VendorProblem(
    Origin origin, String code, String text, Option<Instant> until, Option<String> bucket) {
  /** A problem that concerns none of the vendor's limits. */
  public VendorProblem(Origin origin, String code, String text, Option<Instant> until) {
    this(origin, code, text, until, Option.none());
  }

  /** The vendor's words, or its code where it has no words. */
  public String words() {
    return text.isEmpty() ? code : text;
  }
}
