package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Watches somebody no longer.
 *
 * @param signal a watchlist signal
 * @param entry the vendor's id of the entry, as the watchlist tells it
 */
public record RemoveFromWatchlist(SubscriptionRef signal, String entry) implements Request {}
