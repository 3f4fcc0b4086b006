package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;

/**
 * Asks who is on a watchlist. The form of the answer is not documented; each entry has an id.
 *
 * @param signal a watchlist signal
 */
public record ReadWatchlist(SubscriptionRef signal) implements Request {}
