package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ForwardingAdapter;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** An adapter with a defect around it. */
final class Wrong extends ForwardingAdapter {
  private final Change change;

  Wrong(Adapter right, Change change) {
    super(right);
    this.change = change;
  }

  /** What an adapter says of itself that is otherwise right. */
  static Capabilities told(Capabilities right, Vendor vendor, Change change) {
    List<OperationCapability> told =
        right.operations().stream()
            .map(change::told)
            .filter(Option::isDefined)
            .map(Option::get)
            .toList();
    return Capabilities.of(vendor, told);
  }

  @Override
  public Capabilities capabilities() {
    return told(super.capabilities(), vendor(), change);
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    return change.execute(adapter(), operation, request, context);
  }

  @Override
  public void close() {
    if (!change.staysOpen()) {
      super.close();
    }
  }
}
