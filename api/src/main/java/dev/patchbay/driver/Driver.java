package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.call.Area;
import dev.patchbay.call.Arguments;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Caller;
import dev.patchbay.call.Effect;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.ArgumentCheck;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes calls of an adapter: checks the request, chooses the session, enters the decorated chain.
 * Safe for use by several threads.
 */
public final class Driver implements Caller, CallContext.Chain, AutoCloseable {
  private final Adapter adapter;
  private final Environment environment;
  private final CallOptions defaults;
  private final SessionChoice sessions;
  private final CallIds callIds;
  private final Traffic traffic = new Traffic();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** A driver of an adapter, which it closes when it is closed. */
  public Driver(Adapter adapter, Environment environment, CallOptions defaults) {
    this.adapter = adapter;
    this.environment = environment;
    this.defaults = defaults;
    this.callIds = new CallIds(environment.random());
    this.sessions =
        new SessionChoice(
            adapter.vendor(),
            environment.clock(),
            () -> list(SessionOperations.SESSION_LIST, new ListSessions(Option.none())));
  }

  private static boolean inBackground(OperationCapability capability) {
    return capability.latency() == Latency.BACKGROUND;
  }

  @Override
  public <Q extends Request, R> PortCall<R> call(Operation<Q, R> operation, Q request) {
    return new DriverCall<>(this, Invocation.of(operation, request, defaults));
  }

  @Override
  public <Q extends Request, T> ListCall<T> list(Operation<Q, Page<T>> operation, Q request) {
    return new DriverListCall<>(this, Invocation.of(operation, request, defaults));
  }

  /** Looks again at background work that this or another process started. */
  public <Q extends Request, R> PortCall<R> resume(Operation<Q, R> operation, ResumeToken token) {
    return new ResumedCall<>(this, operation, token, defaults);
  }

  /** Cancels background work. */
  public PortCall<dev.patchbay.call.Cancellation> cancel(ResumeToken token) {
    return new CancelCall(this, adapter, token, defaults);
  }

  @Override
  public <Q extends Request, R> Either<PortError, Answer<R>> call(
      Operation<Q, R> operation, Q request, CallContext parent) {
    Invocation<Q, R> invocation =
        Invocation.of(operation, request, parent.options().sessionOf(parent.session()))
            .resuming(parent.resuming().filter(token -> token.operation().equals(operation.id())))
            .readingOn(adapter.vendor(), parent.session(), parent.cursor());
    return prepare(invocation, parent.deadline(), parent.cancelling())
        .flatMap(prepared -> look(invocation, prepared));
  }

  /** The context of a call about to be made, or why it is not made. */
  <Q extends Request, R> Either<PortError, Prepared> prepare(
      Invocation<Q, R> invocation, Instant deadline, Cancelling cancelling) {
    Operation<Q, R> operation = invocation.operation();
    Origin origin = Origin.local(operation.id(), adapter.vendor());
    if (closed.get()) {
      return Either.left(new FixCall.Closed(origin));
    }
    OperationCapability capability = adapter.capabilities().operation(operation.id());
    if (!capability.support().works()) {
      return Either.left(new FixCall.UnsupportedOperation(origin, capability.support().why()));
    }
    List<Arguments.Argument> used = Arguments.used(invocation.request());
    Option<PortError> flaw =
        RequestChecks.check(
                operation, invocation.request(), used, invocation.options(), adapter.vendor())
            .orElse(() -> invocation.strangePage(adapter.vendor()))
            .orElse(() -> unfitKey(invocation, capability, origin));
    if (flaw.isDefined()) {
      return Either.left(flaw.get());
    }
    return ArgumentCheck.check(
            operation, used, capability, adapter.vendor(), invocation.options().lenient())
        .flatMap(
            leftOut ->
                session(invocation, capability)
                    .map(
                        session ->
                            new Prepared(
                                context(invocation, session, deadline, cancelling), leftOut)));
  }

  private <Q extends Request, R> Either<PortError, Option<SessionRef>> session(
      Invocation<Q, R> invocation, OperationCapability capability) {
    Option<SessionRef> known = invocation.bound();
    return known.isDefined()
        ? Either.right(known)
        : sessions.choose(
            invocation.operation(), invocation.request(), invocation.options(), capability);
  }

  /** What speaks against the caller's key: that nothing keeps it, or that it names nothing. */
  private static Option<PortError> unfitKey(
      Invocation<?, ?> invocation, OperationCapability capability, Origin origin) {
    if (invocation.idempotencyKey().isEmpty()) {
      return Option.none();
    }
    String argument = invocation.operation().key("idempotencyKey");
    if (!capability.keepsIdempotencyKey()) {
      return Option.some(
          new FixCall.UnsupportedArgument(
              origin,
              argument,
              "nothing keeps it: the vendor has no such header and no ledger is configured;"
                  + " leave it out"));
    }
    return Option.of(ValueWalk.flaw(invocation.idempotencyKey()))
        .map(flaw -> new FixCall.InvalidRequest(origin, argument, flaw));
  }

  private <Q extends Request, R> CallContext context(
      Invocation<Q, R> invocation,
      Option<SessionRef> session,
      Instant deadline,
      Cancelling cancelling) {
    return new CallContext(
        callIds.next(),
        session,
        invocation.options(),
        invocation.idempotencyKey(),
        deadline,
        invocation.page().map(page -> page.cursor()),
        invocation.resuming(),
        environment,
        this,
        cancelling,
        invocation.fingerprint());
  }

  /** One step of a call: to its end, or to the next look at background work. */
  <Q extends Request, R> Either<PortError, Answer<R>> look(
      Invocation<Q, R> invocation, Prepared prepared) {
    Operation<Q, R> operation = invocation.operation();
    Either<PortError, Answer<R>> result =
        adapter.execute(operation, invocation.request(), prepared.context());
    boolean changesSessions =
        operation.area() == Area.SESSION && operation.effect(invocation.request()) == Effect.WRITE;
    if (changesSessions || (result.isLeft() && result.getLeft() instanceof FixAccount)) {
      sessions.forget();
    }
    return prepared.leftOut().isEmpty()
        ? result
        : result.map(answer -> answer.with(answer.notes().plusFidelity(prepared.leftOut())));
  }

  /**
   * What is to be said of a call that may or may not have been made before its process ended. Only
   * a read that starts nothing can simply be made again.
   */
  <Q extends Request> PortError neverAnswered(Operation<Q, ?> operation, Q request) {
    Origin origin = Origin.local(operation.id(), adapter.vendor());
    boolean harmless = operation.effect(request) == Effect.READ && !startsWork(operation);
    return harmless
        ? new Resume.NetworkFailure(origin, "its process ended before the answer; call it again")
        : new Check.OutcomeUnknown(
            origin,
            "its process ended before the answer was kept; nothing has been sent since",
            adapter.capabilities().operation(operation.id()).settledBy());
  }

  /** Whether an operation starts work in the background, or is made of one that does. */
  boolean startsWork(Operation<?, ?> operation) {
    Capabilities capabilities = adapter.capabilities();
    OperationCapability capability = capabilities.operation(operation.id());
    if (inBackground(capability)) {
      return true;
    }
    for (String inner : capability.support().cost()) {
      if (inBackground(capabilities.operation(inner))) {
        return true;
      }
    }
    return false;
  }

  Traffic traffic() {
    return traffic;
  }

  Environment environment() {
    return environment;
  }

  Vendor vendor() {
    return adapter.vendor();
  }

  boolean isClosed() {
    return closed.get();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      adapter.close();
    }
  }

  /** A call that may be made, and what a lenient one leaves out. */
  record Prepared(CallContext context, List<ArgumentNote> leftOut) {
    Prepared resuming(ResumeToken token) {
      return new Prepared(context.withResuming(token), leftOut);
    }
  }
}
