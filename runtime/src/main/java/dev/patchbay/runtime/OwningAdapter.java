package dev.patchbay.runtime;

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
import dev.patchbay.spi.Resources;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** An adapter that takes its resources with it when it closes. */
final class OwningAdapter implements Adapter {
  private final Adapter adapter;
  private final Resources resources;

  OwningAdapter(Adapter adapter, Resources resources) {
    this.adapter = adapter;
    this.resources = resources;
  }

  @Override
  public Vendor vendor() {
    return adapter.vendor();
  }

  @Override
  public Capabilities capabilities() {
    return adapter.capabilities();
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    return adapter.execute(operation, request, context);
  }

  @Override
  public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
    return adapter.cancel(token, context);
  }

  @Override
  public <E> Option<E> extension(Class<E> type, Caller caller) {
    return adapter.extension(type, caller);
  }

  @Override
  public void close() {
    try {
      adapter.close();
    } finally {
      resources.close();
    }
  }
}
