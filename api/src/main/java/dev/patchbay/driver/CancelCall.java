package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;

/** Cancels background work. */
record CancelCall(Driver driver, Adapter adapter, ResumeToken token, CallOptions options)
    implements PortCall<Cancellation> {

  @Override
  public PortCall<Cancellation> as(String idempotencyKey) {
    return this;
  }

  @Override
  public PortCall<Cancellation> with(CallOptions other) {
    return new CancelCall(driver, adapter, token, other);
  }

  @Override
  public Either<PortError, Answer<Cancellation>> execute() {
    Origin origin = Origin.local(token.operation(), driver.vendor());
    if (driver.isClosed()) {
      return Either.left(new FixCall.Closed(origin));
    }
    if (!token.vendor().equals(driver.vendor())) {
      return Either.left(
          new FixCall.InvalidRequest(
              origin, "token", "it is of " + token.vendor() + "; cancel it there"));
    }
    if (!token.started()) {
      return Either.left(
          new FixCall.InvalidRequest(
              origin, "token", "it is of an intent and names no work; nothing can be cancelled"));
    }
    Environment environment = driver.environment();
    return adapter.cancel(
        token,
        new CallContext(
            Long.toUnsignedString(environment.random().nextLong(), Character.MAX_RADIX),
            token.session(),
            options,
            Option.none(),
            environment.clock().instant().plus(options.deadline()),
            Option.none(),
            Option.some(token),
            environment,
            driver,
            new Cancelling(),
            token::handle));
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<Cancellation>>> executeAsync() {
    return CompletableFuture.supplyAsync(this::execute, driver.environment().executor());
  }

  @Override
  public Either<PortError, Answer<Cancellation>> start() {
    return execute();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<Cancellation>>> startAsync() {
    return executeAsync();
  }

  @Override
  public ResumeToken intent() {
    return token;
  }
}
