package dev.patchbay.session;

import io.vavr.control.Option;

/**
 * The vendor accepted the key (a refused one is {@code BadCredentials}).
 *
 * @param owner whose key it is, where the vendor tells
 * @param subscription the state or name of the plan, in the vendor's words
 * @param credits what is left of the vendor's own money, in its unit
 */
public record KeyProbe(Option<String> owner, Option<String> subscription, Option<Long> credits) {
  /** Accepted, and nothing more is known. */
  public static final KeyProbe ACCEPTED = new KeyProbe(Option.none(), Option.none(), Option.none());
}
