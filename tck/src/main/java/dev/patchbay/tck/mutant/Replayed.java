package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ForwardingAdapter;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;

/** Says once more what the right adapter said, as long as it is asked the same. */
final class Replayed extends ForwardingAdapter {
  private final Iterator<Step<?, ?>> steps;

  /** It was asked something else than the right adapter. */
  static final class AskedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AskedOtherwise() {
      super("Asked otherwise", null, false, false);
    }
  }

  Replayed(List<Step<?, ?>> steps) {
    super(steps.get(0).right());
    this.steps = steps.iterator();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    if (steps.hasNext()) {
      Step<?, ?> step = steps.next();
      if (step.alike(operation, request, context)) {
        return (Either<PortError, Answer<R>>) (Either<?, ?>) step.outcome();
      }
    }
    throw new AskedOtherwise();
  }

  @Override
  public void close() {
    // the right adapter was closed when the steps were over
  }
}
