package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;

/** Says once more what the right adapter said, as long as it is asked the same. */
final class Replayed implements Adapter {
  private final Adapter right;
  private final Iterator<Step<?, ?>> steps;

  /** It was asked something else than the right adapter. */
  static final class AskedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AskedOtherwise() {
      super("Asked otherwise", null, false, false);
    }
  }

  Replayed(List<Step<?, ?>> steps) {
    this.right = steps.get(0).right();
    this.steps = steps.iterator();
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
    // nothing is open
  }
}
