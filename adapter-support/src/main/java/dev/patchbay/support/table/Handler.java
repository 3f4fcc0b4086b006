package dev.patchbay.support.table;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;

/**
 * Does one operation at one vendor: neutral in, neutral out. Plain blocking code; it never waits
 * for background work and never calls another handler.
 */
@FunctionalInterface
public interface Handler<Q extends Request, R> {
  /** The answer, or the error. */
  Either<PortError, Answer<R>> handle(Q request, CallContext context);
}
