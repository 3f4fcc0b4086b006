package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** Looks again at background work. An idempotency key means nothing here: nothing is started. */
final class ResumedCall<Q extends Request, R> implements PortCall<R> {
  private final Driver driver;
  private final Operation<Q, R> operation;
  private final ResumeToken token;
  private final CallOptions options;

  ResumedCall(Driver driver, Operation<Q, R> operation, ResumeToken token, CallOptions options) {
    this.driver = driver;
    this.operation = operation;
    this.token = token;
    this.options = options;
  }

  @Override
  public PortCall<R> as(String idempotencyKey) {
    return this;
  }

  @Override
  public PortCall<R> with(CallOptions other) {
    return new ResumedCall<>(driver, operation, token, other);
  }

  @Override
  public CallOptions options() {
    return options;
  }

  @Override
  public Either<PortError, Answer<R>> execute() {
    return execute(false);
  }

  @Override
  public Either<PortError, Answer<R>> start() {
    return execute(true);
  }

  private Either<PortError, Answer<R>> execute(boolean once) {
    return invocation().flatMap(call -> new Looks<>(driver, call, once).untilDone());
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> executeAsync() {
    return executeAsync(false);
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> startAsync() {
    return executeAsync(true);
  }

  private CompletableFuture<Either<PortError, Answer<R>>> executeAsync(boolean once) {
    return invocation()
        .fold(
            error -> CompletableFuture.completedFuture(Either.left(error)),
            call -> new Looks<>(driver, call, once).asynchronously());
  }

  @Override
  public ResumeToken intent() {
    return token;
  }

  private Either<PortError, Invocation<Q, R>> invocation() {
    if (!token.vendor().equals(driver.vendor())) {
      return invalid("it is of " + token.vendor() + "; resume it there");
    }
    if (!token.operation().equals(operation.id())) {
      return invalid("it is of " + token.operation() + "; resume it with that operation");
    }
    try {
      Q request = Codec.fromPlain(token.request(), operation.requestType());
      if (!token.started()) {
        return Either.left(driver.neverAnswered(operation, request));
      }
      return Either.right(Invocation.of(operation, request, options).resuming(Option.some(token)));
    } catch (IllegalArgumentException damaged) {
      return invalid("its request cannot be read (" + damaged.getMessage() + ")");
    }
  }

  private Either<PortError, Invocation<Q, R>> invalid(String reason) {
    return Either.left(
        new FixCall.InvalidRequest(Origin.local(operation.id(), driver.vendor()), "token", reason));
  }
}
