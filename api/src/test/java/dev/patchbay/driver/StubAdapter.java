package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A vendor of ten lines that remembers what it was asked. */
final class StubAdapter implements Adapter {
  static final Vendor VENDOR = Vendor.of("stub");

  final List<String> asked = new ArrayList<>();
  final List<CallContext> contexts = new ArrayList<>();
  boolean closed;
  private final Capabilities capabilities;
  private final Map<String, BiFunction<Request, CallContext, Either<PortError, Object>>> answers =
      new HashMap<>();

  StubAdapter(Capabilities capabilities) {
    this.capabilities = capabilities;
  }

  static StubAdapter thatCanDoEverything() {
    return new StubAdapter(Capabilities.everything(VENDOR));
  }

  StubAdapter on(
      Operation<?, ?> operation,
      BiFunction<Request, CallContext, Either<PortError, Object>> answer) {
    answers.put(operation.id(), answer);
    return this;
  }

  @Override
  public Vendor vendor() {
    return VENDOR;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  @SuppressWarnings("unchecked")
  public synchronized <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request, CallContext context) {
    asked.add(operation.id());
    contexts.add(context);
    BiFunction<Request, CallContext, Either<PortError, Object>> answer =
        answers.get(operation.id());
    if (answer == null) {
      throw new AssertionError("Nobody expected " + operation);
    }
    return answer.apply(request, context).map(value -> Answer.of((R) value));
  }

  @Override
  public void close() {
    closed = true;
  }
}
