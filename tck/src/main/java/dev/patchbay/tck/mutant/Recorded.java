package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ForwardingAdapter;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;

/** The right adapter, of which everything is written down. */
final class Recorded extends ForwardingAdapter {
  private final Tape tape;
  private final AtomicInteger depth = new AtomicInteger();

  Recorded(Adapter right, Tape tape) {
    super(right);
    this.tape = tape;
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    boolean inner = depth.getAndIncrement() > 0;
    boolean said = false;
    try {
      Either<PortError, Answer<R>> outcome = super.execute(operation, request, context);
      tape.add(new Step<>(adapter(), operation, request, context, outcome, inner));
      said = true;
      return outcome;
    } finally {
      depth.decrementAndGet();
      if (!said) {
        tape.isNotWhole();
      }
    }
  }
}
