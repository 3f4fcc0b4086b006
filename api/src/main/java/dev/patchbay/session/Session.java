package dev.patchbay.session;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.value.PremiumProduct;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A LinkedIn account connected at a vendor (vocabulary 3.11). Build it with {@link #builder}, which
 * computes the state; adapters never set one.
 *
 * @param ref what calls on its behalf name
 * @param displayName the name it has at the vendor
 * @param owner the member it belongs to
 * @param state what can be done with it; from {@link SessionReducer}
 * @param stateByProduct the state of each product the vendor said something about
 * @param throttledUntil when a pause ends; only with {@code THROTTLED}
 * @param reason why it is in that state, in the vendor's words where it has some
 * @param observations what the vendor said, the basis of the state
 * @param createdAt when it was connected
 * @param lastUsedAt when it was last used
 * @param premium the paid products of the account; empty when none or not told
 * @param organizations company pages it may act for
 * @param pictureUrl the member's picture
 * @param headline the member's headline
 * @param countryCode two letters, ISO 3166-1; where it is connected from
 * @param reconnect how to revive it, where the vendor tells
 */
public record Session(
    SessionRef ref,
    Option<String> displayName,
    Option<ProfileRef> owner,
    SessionState state,
    Map<Product, SessionState> stateByProduct,
    Option<Instant> throttledUntil,
    Option<String> reason,
    List<Observation> observations,
    Option<Instant> createdAt,
    Option<Instant> lastUsedAt,
    Set<PremiumProduct> premium,
    List<Organization> organizations,
    Option<String> pictureUrl,
    Option<String> headline,
    Option<String> countryCode,
    Option<ReconnectHint> reconnect) {

  /** Copies the collections. */
  public Session {
    stateByProduct = Map.copyOf(stateByProduct);
    observations = List.copyOf(observations);
    premium = Set.copyOf(premium);
    organizations = List.copyOf(organizations);
  }

  /** Starts a session about which nothing is known yet. */
  public static SessionBuilder builder(SessionRef ref) {
    return new SessionBuilder(ref);
  }

  /** The state at another time, or after more observations: reduce them together. */
  public SessionHealth healthAt(Instant now) {
    return SessionReducer.reduce(observations, now);
  }
}
