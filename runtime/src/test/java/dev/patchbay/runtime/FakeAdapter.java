package dev.patchbay.runtime;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Resources;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Does nothing, and remembers what it was opened with and whether it was closed. */
final class FakeAdapter implements Adapter {
  final Vendor vendor;
  final AdapterConfiguration configuration;
  final Resources resources;
  final FakeClient client;
  Option<CallContext> called = Option.none();
  boolean closed;

  FakeAdapter(Vendor vendor, AdapterConfiguration configuration, Resources resources) {
    this.vendor = vendor;
    this.configuration = configuration;
    this.resources = resources;
    this.client = resources.shared(FakeClient.class, FakeClient::new);
  }

  @Override
  public Vendor vendor() {
    return vendor;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.everything(vendor);
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    called = Option.some(context);
    return Either.left(
        new FixCall.UnsupportedOperation(Origin.local(operation.id(), vendor), "a fake"));
  }

  @Override
  public void close() {
    closed = true;
  }

  /** Stands for the one HTTP client. */
  static final class FakeClient implements AutoCloseable {
    boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
