package dev.patchbay.spi;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Support;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A vendor, or a decorator around one: one method to implement, one to decorate. Implementations
 * are safe for use by several threads and never throw but for a programmer's errors.
 */
public interface Adapter extends AutoCloseable {
  /** The vendor served. */
  Vendor vendor();

  /** What it can do; constant while it is open. */
  Capabilities capabilities();

  /**
   * Does one step of one call: an ordinary call to its end, a call that the vendor works on in the
   * background until the next look ({@code StillRunning}, at once). Refuses arguments it does not
   * support even when nobody checked them before.
   */
  <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context);

  /** Cancels background work; only for vendors that have some. */
  default Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return Either.left(
        new FixCall.UnsupportedOperation(
            Origin.local(token.operation(), vendor()),
            Support.Reason.VENDOR_CANNOT.text() + ": it has no work in the background"));
  }

  /** A typed façade over operations that only this vendor has, if it offers that type. */
  default <E> Option<E> extension(Class<E> type, Caller caller) {
    return Option.none();
  }

  /** Lets go of what it holds; a second close does nothing. */
  @Override
  void close();
}
