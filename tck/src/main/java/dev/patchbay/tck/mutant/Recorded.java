package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;

/** The right adapter, of which everything is written down. */
final class Recorded implements Adapter {
  private final Adapter right;
  private final Tape tape;
  private final AtomicInteger depth = new AtomicInteger();

  Recorded(Adapter right, Tape tape) {
    this.right = right;
    this.tape = tape;
  }

  @Override
  public Vendor vendor() {
    return right.vendor();
  }

  @Override
  public Capabilities capabilities() {
    return right.capabilities();
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    boolean inner = depth.getAndIncrement() > 0;
    boolean said = false;
    try {
      Either<PortError, Answer<R>> outcome = right.execute(operation, request, context);
      tape.add(new Step<>(right, operation, request, context, outcome, inner));
      said = true;
      return outcome;
    } finally {
      depth.decrementAndGet();
      if (!said) {
        tape.isNotWhole();
      }
    }
  }

  @Override
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return right.cancel(token, context);
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return right.extension(type, caller);
  }

  @Override
  public void close() {
    right.close();
  }
}
