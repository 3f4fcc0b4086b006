package dev.patchbay.myagentmail.signal;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import io.vavr.control.Option;

/**
 * Asks for what a signal matched, newest first. Whether those of inbox signals can be listed is not
 * documented.
 *
 * @param signal which signal
 * @param since a match that is known; whether it is told again is not documented
 * @param limit how many at most; none leaves it to the vendor
 */
public record ListMatches(SubscriptionRef signal, Option<VendorRef> since, Option<Integer> limit)
    implements Request {
  /** What the vendor tells without being asked for more. */
  public static ListMatches of(SubscriptionRef signal) {
    return new ListMatches(signal, Option.none(), Option.none());
  }

  /** The same from a known match on. */
  public ListMatches since(VendorRef match) {
    return new ListMatches(signal, Option.some(match), limit);
  }

  /** The same with a limit. */
  public ListMatches limit(int most) {
    return new ListMatches(signal, since, Option.some(most));
  }
}
