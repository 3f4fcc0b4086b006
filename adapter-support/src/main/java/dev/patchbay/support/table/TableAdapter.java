package dev.patchbay.support.table;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.ArgumentCheck;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An adapter that does what its table says: refuses what has no handler, refuses arguments that are
 * not supported, hands the rest to the handlers. Subclasses add their façade and their constructor.
 */
public abstract class TableAdapter implements Adapter {
  private final AdapterTable table;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** An adapter over a complete table. */
  protected TableAdapter(AdapterTable table) {
    this.table = table;
  }

  @Override
  public final Vendor vendor() {
    return table.vendor();
  }

  @Override
  public final Capabilities capabilities() {
    return table.capabilities();
  }

  @Override
  public final <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    Origin origin = Origin.local(operation.id(), vendor());
    if (closed.get()) {
      return Either.left(new FixCall.Closed(origin));
    }
    OperationCapability capability = capabilities().operation(operation.id());
    if (!capability.support().works()) {
      return Either.left(new FixCall.UnsupportedOperation(origin, capability.support().why()));
    }
    Handler<Q, R> handler =
        table
            .handler(operation)
            .getOrElseThrow(() -> new IllegalStateException("No handler for " + operation));
    return ArgumentCheck.check(
            operation, request, capability, vendor(), context.options().lenient())
        .flatMap(
            leftOut ->
                capability.session() == SessionUse.REQUIRED && context.session().isEmpty()
                    ? Either.left(
                        new FixAccount.NoSessionAvailable(
                            origin, Option.none(), "name one in the call options"))
                    : handler.handle(request, context));
  }

  @Override
  public void close() {
    closed.set(true);
  }
}
