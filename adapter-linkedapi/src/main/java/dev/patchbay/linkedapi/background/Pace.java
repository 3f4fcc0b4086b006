package dev.patchbay.linkedapi.background;

import dev.patchbay.spi.CallContext;
import java.time.Duration;

/**
 * How long to leave a workflow alone between looks: five seconds, as the vendor's clients do, then
 * a third of what the call has lasted, at most half a minute. Read off the call itself, so that no
 * count has to be kept.
 */
final class Pace {
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration PARKED = Duration.ofSeconds(60);
  private static final int SHARE = 3;

  /**
   * How long one exchange with the vendor may take, however long the call may: an account's starts
   * wait for each other, and the work is in the vendor's hands, not in the connection's.
   */
  static final Duration EXCHANGE = Duration.ofSeconds(60);

  private Pace() {}

  static Duration next(CallContext context) {
    Duration share = context.options().deadline().minus(context.remaining()).dividedBy(SHARE);
    if (share.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return share.compareTo(LONGEST) > 0 ? LONGEST : share;
  }

  /** After a look that failed. */
  static Duration slowest() {
    return LONGEST;
  }

  /** For work that waits for the account's working hours. */
  static Duration parked() {
    return PARKED;
  }
}
