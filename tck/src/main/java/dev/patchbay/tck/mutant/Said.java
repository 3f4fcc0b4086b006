package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ForwardingAdapter;
import io.vavr.control.Either;

/** An adapter that has answered already, so that a change can be made to the answer. */
final class Said extends ForwardingAdapter {
  private final Either<PortError, ?> answer;

  Said(Adapter right, Either<PortError, ?> answer) {
    super(right);
    this.answer = answer;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    return (Either<PortError, Answer<R>>) answer;
  }
}
