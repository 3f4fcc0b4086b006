package dev.patchbay.event;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A subscription at a vendor.
 *
 * @param ref what changes and ends it
 * @param kinds what it reports, as far as it is neutral
 * @param otherKinds what else it reports, in the vendor's words
 * @param url where to
 * @param sessions whose events; empty for all accounts
 * @param name its label
 * @param enabled whether it reports just now, where the vendor tells
 * @param createdAt when it was made
 */
public record Subscription(
    SubscriptionRef ref,
    Set<EventKind> kinds,
    List<String> otherKinds,
    Option<String> url,
    List<SessionRef> sessions,
    Option<String> name,
    Option<Boolean> enabled,
    Option<Instant> createdAt) {

  /** Copies the collections. */
  public Subscription {
    kinds = Set.copyOf(kinds);
    otherKinds = List.copyOf(otherKinds);
    sessions = List.copyOf(sessions);
  }

  /** Starts a subscription. */
  public static SubscriptionBuilder builder(SubscriptionRef ref) {
    return new SubscriptionBuilder(ref);
  }
}
