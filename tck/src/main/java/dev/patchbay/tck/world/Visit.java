package dev.patchbay.tck.world;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.SessionUse;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.sandbox.SandboxProvider;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.session.SessionState;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.run.KitTime;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * An adapter at its vendor's simulator. Where the vendor says that it was asked enough for today, a
 * fresh simulator is asked instead, because time stands still in the world.
 */
final class Visit implements AutoCloseable {
  private static final int MOST_PAGES = 50;
  private static final long LARGE = 100;

  private final AdapterProvider provider;
  private final SandboxProvider simulator;
  private final Tally tally;
  private final Resources resources = new Resources();
  private VendorSandbox sandbox;
  private Patchbay patchbay;
  private Option<SessionRef> session = Option.none();

  Visit(AdapterProvider provider, SandboxProvider simulator, Tally tally) {
    this.provider = provider;
    this.simulator = simulator;
    this.tally = tally;
    this.sandbox = simulator.start(0);
    this.patchbay = open();
    this.session = owner();
  }

  private Patchbay open() {
    KitTime time = new KitTime(sandbox.world().now());
    Adapter adapter = provider.open(AdapterConfiguration.of(sandbox.configuration()), resources);
    return Patchbay.over(
        adapter,
        new Environment(time, new SplittableRandom(1), Runnable::run, time, SecretStore.inMemory()),
        CallOptions.DEFAULT);
  }

  private Option<SessionRef> owner() {
    return Option.ofOptional(
        all(SessionOperations.SESSION_LIST, ListSessions.all()).stream()
            .filter(one -> one.state() == SessionState.ACTIVE)
            .map(Session::ref)
            .findFirst());
  }

  private void again() {
    patchbay.close();
    sandbox.close();
    sandbox = simulator.start(0);
    patchbay = open();
  }

  Capabilities capabilities() {
    return patchbay.capabilities();
  }

  boolean offers(Operation<?, ?> operation) {
    return capability(operation).support().works();
  }

  OperationCapability capability(Operation<?, ?> operation) {
    return patchbay.capabilities().operation(operation.id());
  }

  /** The largest page that can be asked for; some vendors answer one page and no more. */
  Option<Integer> largest(Operation<?, ?> operation) {
    ArgumentCapability size =
        capability(operation).arguments().get(operation.variant() + ".pageSize");
    return size == null || !size.support().works()
        ? Option.none()
        : Option.some((int) Math.min(size.max().getOrElse(LARGE), LARGE));
  }

  /** One result; none where the adapter lacks the operation or the vendor tells nothing. */
  <Q extends Request, R> Option<R> one(Operation<Q, R> operation, Q request) {
    if (!offers(operation)) {
      return Option.none();
    }
    return answered(
            operation,
            () -> patchbay.caller().call(operation, request).with(options(operation)).execute())
        .map(Answer::value);
  }

  /** All rows of all pages. */
  <Q extends Request, T> List<T> all(Operation<Q, Page<T>> operation, Q request) {
    List<T> rows = new ArrayList<>();
    if (!offers(operation)) {
      return rows;
    }
    Option<Page<T>> page =
        answered(
                operation,
                () -> patchbay.caller().list(operation, request).with(options(operation)).execute())
            .map(Answer::value);
    for (int i = 1; page.isDefined(); i++) {
      rows.addAll(page.get().rows());
      Option<dev.patchbay.token.PageToken> next = page.get().next();
      if (next.isEmpty() || i == MOST_PAGES) {
        break;
      }
      page =
          answered(
                  operation,
                  () ->
                      patchbay
                          .caller()
                          .list(operation, request)
                          .with(options(operation))
                          .from(next.get())
                          .execute())
              .map(Answer::value);
    }
    return rows;
  }

  private CallOptions options(Operation<?, ?> operation) {
    return capability(operation).session() == SessionUse.REQUIRED
        ? CallOptions.DEFAULT.sessionOf(session)
        : CallOptions.DEFAULT;
  }

  private <R> Option<R> answered(Operation<?, ?> operation, Supplier<Either<PortError, R>> call) {
    Either<PortError, R> answer = call.get();
    if (answer.isLeft() && spent(answer.getLeft())) {
      again();
      answer = call.get();
    }
    if (answer.isLeft() && !(answer.getLeft() instanceof Fact)) {
      tally.wrong(operation + " fails at the simulator: " + answer.getLeft().message());
    }
    return answer.toOption();
  }

  private static boolean spent(PortError error) {
    return error instanceof Wait || error instanceof FixAccount.NoSessionAvailable;
  }

  @Override
  public void close() {
    patchbay.close();
    sandbox.close();
    resources.close();
  }
}
