package dev.patchbay.myagentmail.client;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixContract;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.redact.Digest;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops all calls with a key while the vendor locks this address out, which it does for 15 minutes
 * after 20 failed attempts within a minute (vendor reference 2): those of this adapter and those of
 * every other one with the same resources, address and key. A key that was put right is another one
 * and may try. Safe for use by several threads.
 *
 * @param known the lock-outs of all adapters
 * @param key stands for address and key, and does not tell them
 */
public record LockOut(LockOuts known, String key) {
  static final Duration LASTS = Duration.ofMinutes(15);

  public static LockOut of(Resources resources, String baseUrl, String apiKey) {
    return new LockOut(
        resources.learned(LockOuts.class, LockOuts::new), Digest.of(baseUrl + "\n" + apiKey));
  }

  /** The refusal of a call that would only prolong it; none when there is no lock-out. */
  Option<PortError> standing(Operation<?, ?> operation, CallContext context) {
    return known
        .end(key, context.now())
        .map(end -> new FixContract.LockedOut(MyAgentMail.origin(operation), Option.some(end)));
  }

  /** The error; a lock-out is remembered, and ends when the vendor says or after its usual time. */
  PortError noting(PortError error, CallContext context) {
    if (!(error instanceof FixContract.LockedOut locked)) {
      return error;
    }
    Instant end = locked.until().getOrElse(() -> context.now().plus(LASTS));
    known.note(key, end);
    return new FixContract.LockedOut(locked.origin(), Option.some(end));
  }
}
