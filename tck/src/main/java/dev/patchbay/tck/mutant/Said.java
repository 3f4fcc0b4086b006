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

/** An adapter that has answered already, so that a change can be made to the answer. */
record Said(Adapter right, Either<PortError, ?> answer) implements Adapter {
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
    return (Either<PortError, Answer<R>>) answer;
  }

  @Override
  public void close() {
    right.close();
  }
}
