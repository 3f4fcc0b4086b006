package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Vendor;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;

/**
 * Opens an adapter with a defect around it, another one whenever it is told so. Safe for use by
 * several threads, which then all meet the same defect.
 */
final class Planted implements AdapterProvider {
  private final AdapterProvider right;
  private volatile Change change = Change.NONE;

  Planted(AdapterProvider right) {
    this.right = right;
  }

  void plant(Change other) {
    change = other;
  }

  Call sent(Call call) {
    return change.sent(call);
  }

  @Override
  public Vendor vendor() {
    return right.vendor();
  }

  @Override
  public Set<String> aliases() {
    return right.aliases();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return right.keys();
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return right.operations();
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    Adapter adapter = right.open(configuration, resources);
    return change == Change.NONE ? adapter : new Wrong(adapter, change);
  }

  private record Wrong(Adapter right, Change change) implements Adapter {
    @Override
    public Vendor vendor() {
      return right.vendor();
    }

    @Override
    public Capabilities capabilities() {
      List<OperationCapability> told =
          right.capabilities().operations().stream()
              .map(change::told)
              .filter(Option::isDefined)
              .map(Option::get)
              .toList();
      return Capabilities.of(right.vendor(), told);
    }

    @Override
    public <Q extends Request, R> Either<PortError, Answer<R>> execute(
        Operation<Q, R> operation, Q request, CallContext context) {
      return change.execute(right, operation, request, context);
    }

    @Override
    public Either<PortError, Answer<Cancellation>> cancel(ResumeToken token, CallContext context) {
      return right.cancel(token, context);
    }

    @Override
    public <E> Option<E> extension(Class<E> type, Caller caller) {
      return right.extension(type, caller);
    }

    @Override
    public void close() {
      if (!change.staysOpen()) {
        right.close();
      }
    }
  }
}
