package dev.patchbay.tck.run;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import java.util.function.Supplier;

/** Another instance for each step of a call, as after as many restarts of the process. */
final class Restarting implements Adapter {
  private final Supplier<Adapter> open;
  private final Vendor vendor;
  private final Capabilities capabilities;

  Restarting(Supplier<Adapter> open) {
    this.open = open;
    try (Adapter first = open.get()) {
      vendor = first.vendor();
      capabilities = first.capabilities();
    }
  }

  @Override
  public Vendor vendor() {
    return vendor;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    try (Adapter adapter = open.get()) {
      return adapter.execute(operation, request, context);
    }
  }

  @Override
  public void close() {
    // each instance is closed after its step
  }
}
