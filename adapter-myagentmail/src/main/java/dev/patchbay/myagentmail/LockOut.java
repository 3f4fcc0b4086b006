package dev.patchbay.myagentmail;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops all calls while the vendor locks this address out, which it does for 15 minutes after 20
 * failed attempts within a minute (vendor reference 2). Safe for use by several threads.
 */
final class LockOut {
  static final Duration LASTS = Duration.ofMinutes(15);

  private volatile Instant until = Instant.MIN;

  /** The refusal of a call that would only prolong it; none when there is no lock-out. */
  Option<PortError> standing(Operation<?, ?> operation, CallContext context) {
    Instant end = until;
    return end.isAfter(context.now())
        ? Option.some(new FixContract.LockedOut(MyAgentMail.origin(operation), Option.some(end)))
        : Option.none();
  }

  /** The error; a lock-out is remembered, and ends when the vendor says or after its usual time. */
  PortError noting(PortError error, CallContext context) {
    if (!(error instanceof FixContract.LockedOut locked)) {
      return error;
    }
    Instant end = locked.until().getOrElse(() -> context.now().plus(LASTS));
    extend(end);
    return new FixContract.LockedOut(locked.origin(), Option.some(end));
  }

  private synchronized void extend(Instant end) {
    if (end.isAfter(until)) {
      until = end;
    }
  }
}
