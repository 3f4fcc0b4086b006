package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import java.util.List;

/**
 * Watches more people, up to 500 in all.
 *
 * @param signal a watchlist signal
 * @param people whom
 */
public record AddToWatchlist(SubscriptionRef signal, List<WatchedPerson> people)
    implements Request {
  /** Copies the list. */
  public AddToWatchlist {
    people = List.copyOf(people);
  }
}
