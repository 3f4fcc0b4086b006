package dev.patchbay.dialect.own.account;

import dev.patchbay.call.Request;
import dev.patchbay.identity.Product;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Synchronises the messages of the session's account again. While a run is under way the same call
 * reports on it; after it has ended, the same call starts another.
 *
 * @param chunkSize how many chats; none leaves it to the vendor
 * @param partial whether to synchronise a part only
 * @param linkedinProduct which inbox: classic, Recruiter or Sales Navigator
 * @param before only what is older
 * @param after only what is newer
 */
public record ResyncAccount(
    Option<Integer> chunkSize,
    boolean partial,
    Option<Product> linkedinProduct,
    Option<Instant> before,
    Option<Instant> after)
    implements Request {

  /** A builder of it. */
  public static ResyncAccountBuilder builder() {
    return new ResyncAccountBuilder();
  }

  /** A builder holding what this holds. */
  public ResyncAccountBuilder toBuilder() {
    return new ResyncAccountBuilder().holding(this);
  }
}
