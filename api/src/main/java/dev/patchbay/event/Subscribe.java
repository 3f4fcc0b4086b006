package dev.patchbay.event;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.secret.Secret;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Asks a vendor to report events to a web address. The adapter makes as many subscriptions as the
 * vendor needs for it; one that exists and is not ours is a {@code Conflict}, never overwritten.
 *
 * @param kinds what to report; at least one
 * @param url where to, reachable for the vendor
 * @param sessions whose events; empty for all accounts, also future ones
 * @param name a label
 * @param secret what the vendor shall send along or sign with; none lets the vendor or the adapter
 *     make one
 */
public record Subscribe(
    Set<EventKind> kinds,
    String url,
    List<SessionRef> sessions,
    Option<String> name,
    Option<Secret> secret)
    implements Request {

  /** Copies the collections. */
  public Subscribe {
    kinds = Set.copyOf(kinds);
    sessions = List.copyOf(sessions);
  }

  /** Starts with what is required. */
  public static SubscribeBuilder builder(String url, EventKind... kinds) {
    return new SubscribeBuilder(url, Set.copyOf(List.of(kinds)));
  }

  /** The same, to be changed. */
  public SubscribeBuilder toBuilder() {
    SubscribeBuilder builder =
        new SubscribeBuilder(url, kinds).sessions(sessions.toArray(SessionRef[]::new));
    name.forEach(builder::name);
    secret.forEach(builder::secret);
    return builder;
  }
}
