package dev.patchbay.unipile.contract;

import dev.patchbay.Operations;
import dev.patchbay.Patchbay;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.PortError;
import dev.patchbay.event.EventOperations;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.spi.Waiting;
import dev.patchbay.unipile.UnipileAdapterProvider;
import dev.patchbay.unipile.UnipileOperations;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sends every sample of every operation through the real adapter to the sandbox. */
final class Walk implements AutoCloseable {
  private final Tap tap = new Tap();
  private final Resources resources = new Resources();
  private final Adapter adapter =
      new UnipileAdapterProvider()
          .open(
              AdapterConfiguration.of(
                  Map.of("base-url", tap.baseUrl(), "api-key", tap.sandbox().apiKey())),
              resources);
  private final Samples samples = new Samples(Pack.load(UnipileSandbox.VENDOR));

  /** Every operation that works and sends anything, those of the port first. */
  List<Operation<?, ?>> operations() {
    return known().stream()
        .filter(operation -> !operation.equals(EventOperations.EVENT_PARSE))
        .filter(operation -> capability(operation).support().works())
        .toList();
  }

  /** Every operation there is. */
  static List<Operation<?, ?>> known() {
    return Stream.concat(Operations.ALL.stream(), UnipileOperations.ALL.stream()).toList();
  }

  /** The keys of every argument and part that works. */
  SortedSet<String> arguments() {
    TreeSet<String> keys = new TreeSet<>();
    for (Operation<?, ?> operation : operations()) {
      capability(operation)
          .arguments()
          .forEach(
              (key, argument) -> {
                if (argument.support().works()) {
                  keys.add(key);
                }
              });
    }
    return keys;
  }

  OperationCapability capability(Operation<?, ?> operation) {
    return adapter.capabilities().operation(operation.id());
  }

  List<Sent> all() {
    List<Sent> sent = new ArrayList<>();
    operations().forEach(operation -> sent.addAll(each(operation)));
    return sent;
  }

  private <Q extends Request, R> List<Sent> each(Operation<Q, R> operation) {
    List<Sent> sent = new ArrayList<>();
    tap.renew();
    for (Q request : samples.of(operation, capability(operation))) {
      sent.add(one(operation, request));
    }
    return sent;
  }

  /** Puts a sandbox in place in which nothing has happened yet. */
  void renew() {
    tap.renew();
  }

  /** Sends one request, and its second page where there is one. */
  <Q extends Request, R> Sent one(Operation<Q, R> operation, Q request) {
    Option<PortError> error = send(operation, request);
    return new Sent(operation, request, tap.drain(), error);
  }

  private <Q extends Request, R> Option<PortError> send(Operation<Q, R> operation, Q request) {
    CallOptions options =
        capability(operation).session() == SessionUse.FORBIDDEN
            ? CallOptions.DEFAULT
            : CallOptions.on(Values.MIRA);
    Patchbay patchbay = Patchbay.over(adapter, environment(), options);
    if (operation.shape() == Operation.Shape.PAGE) {
      return page(patchbay, operation, request);
    }
    return patchbay
        .caller()
        .call(operation, request)
        .execute()
        .fold(Option::some, any -> Option.none());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Option<PortError> page(Patchbay patchbay, Operation operation, Request request) {
    var pages = patchbay.caller().list(operation, request).pages().iterator();
    Option<PortError> error = Option.none();
    for (int page = 0; page < 2 && pages.hasNext() && error.isEmpty(); page++) {
      Either<PortError, ?> answer = (Either<PortError, ?>) pages.next();
      error = answer.fold(Option::some, any -> Option.none());
    }
    return error;
  }

  private Environment environment() {
    Waiting waiting =
        new Waiting() {
          @Override
          public void pause(Duration duration) {
            tap.sandbox().advance(duration);
          }

          @Override
          public Runnable after(Duration delay, Runnable action) {
            action.run();
            return () -> {};
          }
        };
    return Environment.standard().with(tap.sandbox().clock()).with(waiting);
  }

  @Override
  public void close() {
    adapter.close();
    resources.close();
    tap.close();
  }
}
