package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.value.Checked;
import java.util.List;

/**
 * Watches somebody no longer.
 *
 * @param signal a watchlist signal
 * @param entry the vendor's id of the entry, as the watchlist tells it
 */
public record RemoveFromWatchlist(SubscriptionRef signal, String entry)
    implements Request, Checked {
  @Override
  public List<String> flaws() {
    boolean leadsAway = entry.contains("/") || entry.contains("\\") || entry.startsWith(".");
    return leadsAway
        ? List.of("entry: is no id but a path; give one that the vendor gave out")
        : List.of();
  }
}
