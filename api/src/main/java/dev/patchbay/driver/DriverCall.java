package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.PortCall;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;

/** A call of an operation through the driver. */
final class DriverCall<Q extends Request, R> implements PortCall<R> {
  private final Driver driver;
  private final Invocation<Q, R> invocation;

  DriverCall(Driver driver, Invocation<Q, R> invocation) {
    this.driver = driver;
    this.invocation = invocation;
  }

  @Override
  public PortCall<R> as(String idempotencyKey) {
    return new DriverCall<>(driver, invocation.as(idempotencyKey));
  }

  @Override
  public PortCall<R> with(CallOptions options) {
    return new DriverCall<>(driver, invocation.with(options));
  }

  @Override
  public CallOptions options() {
    return invocation.options();
  }

  @Override
  public Either<PortError, Answer<R>> execute() {
    return new Looks<>(driver, invocation, false).untilDone();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> executeAsync() {
    return new Looks<>(driver, invocation, false).asynchronously();
  }

  @Override
  public Either<PortError, Answer<R>> start() {
    return new Looks<>(driver, invocation, true).untilDone();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> startAsync() {
    return new Looks<>(driver, invocation, true).asynchronously();
  }

  @Override
  public ResumeToken intent() {
    return invocation.intent(driver.vendor());
  }
}
