package dev.patchbay.session;

import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor said about a session, when and why; a report and no conclusion.
 *
 * @param signal what it amounts to
 * @param cause how it came about
 * @param at when we were told, by our clock
 * @param product the product it is about; none for the whole account
 * @param vendorCode the vendor's own word, verbatim
 * @param vendorText the vendor's explanation, redacted
 * @param until when a pause or a challenge ends, where the vendor told
 */
public record Observation(
    Signal signal,
    Cause cause,
    Instant at,
    Option<Product> product,
    Option<String> vendorCode,
    Option<String> vendorText,
    Option<Instant> until) {

  /** An observation about the whole account. */
  public static Observation of(Signal signal, Cause cause, Instant at) {
    return new Observation(
        signal, cause, at, Option.none(), Option.none(), Option.none(), Option.none());
  }

  /** The same about one product. */
  public Observation about(Product one) {
    return new Observation(signal, cause, at, Option.some(one), vendorCode, vendorText, until);
  }

  /** The same with the vendor's word; null or blank is none. */
  public Observation code(@Nullable String word) {
    return new Observation(signal, cause, at, product, present(word), vendorText, until);
  }

  /** The same with the vendor's explanation; null or blank is none. */
  public Observation text(@Nullable String explanation) {
    return new Observation(signal, cause, at, product, vendorCode, present(explanation), until);
  }

  /** The same with an end; null is none. */
  public Observation until(@Nullable Instant end) {
    return new Observation(signal, cause, at, product, vendorCode, vendorText, Option.of(end));
  }

  /** The same, where this vendor's throttle may be a checkpoint of LinkedIn's in disguise. */
  public Observation mayHideChallenge() {
    return signal == Signal.THROTTLED
        ? new Observation(
            Signal.THROTTLED_OR_CHALLENGED, cause, at, product, vendorCode, vendorText, until)
        : this;
  }

  private static Option<String> present(@Nullable String text) {
    return Option.of(text).filter(given -> !given.isBlank());
  }
}
