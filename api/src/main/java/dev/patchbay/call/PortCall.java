package dev.patchbay.call;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import dev.patchbay.error.PortException;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A call that has not been made yet. Nothing happens until {@link #execute()} or {@link
 * #executeAsync()}; each of them makes the call anew. Immutable and safe for use by several
 * threads.
 *
 * @param <R> the neutral result
 */
public interface PortCall<R> {
  /**
   * The same call with an idempotency key, kept by a ledger or by the vendor. Where neither keeps
   * it, the call is refused with {@code UnsupportedArgument}; a blank key is {@code
   * InvalidRequest}.
   */
  PortCall<R> as(String idempotencyKey);

  /** The same call with other options. */
  PortCall<R> with(CallOptions options);

  /** The options in force. */
  CallOptions options();

  /**
   * Makes the call and waits for it, at most until the deadline. Interrupting the thread cancels
   * the call and answers {@code Cancelled}, or {@code OutcomeUnknown} for a write under way.
   *
   * @return the answer, or the error; see {@link PortError} for all kinds
   */
  Either<PortError, Answer<R>> execute();

  /**
   * Makes the call without holding the caller's thread, nor any thread while a vendor works in the
   * background. Cancelling the future cancels the call.
   */
  CompletableFuture<Either<PortError, Answer<R>>> executeAsync();

  /**
   * Makes the call and waits for nothing that a vendor does in the background: such work is
   * started, and the error is {@code StillRunning} with its token, at once. Whoever keeps the
   * token's text can resume the work after a crash. All other calls are made to their end.
   */
  Either<PortError, Answer<R>> start();

  /** The same without holding the caller's thread. */
  CompletableFuture<Either<PortError, Answer<R>>> startAsync();

  /**
   * The call as a token of something that is about to be started, to be kept before it is made and
   * replaced by the token of {@link #start()}. Resuming it never sends anything: the answer is
   * {@code OutcomeUnknown}, because nobody knows whether it was started before the crash.
   */
  ResumeToken intent();

  /** The same call on behalf of a session. */
  default PortCall<R> on(SessionRef session) {
    return with(options().session(session));
  }

  /** The same call with a deadline. */
  default PortCall<R> within(Duration deadline) {
    return with(options().deadline(deadline));
  }

  /** Makes the call and keeps the value alone. */
  default Either<PortError, R> value() {
    return execute().map(Answer::value);
  }

  /**
   * Makes the call and keeps the value alone.
   *
   * @throws PortException carrying the error
   */
  default R orThrow() {
    return value().getOrElseThrow(PortError::toException);
  }
}
