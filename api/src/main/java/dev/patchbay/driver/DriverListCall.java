package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.token.PageToken;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A call of a list through the driver. */
final class DriverListCall<Q extends Request, T> implements ListCall<T> {
  private final Driver driver;
  private final Invocation<Q, Page<T>> invocation;

  DriverListCall(Driver driver, Invocation<Q, Page<T>> invocation) {
    this.driver = driver;
    this.invocation = invocation;
  }

  @Override
  public ListCall<T> as(String idempotencyKey) {
    return new DriverListCall<>(driver, invocation.as(idempotencyKey));
  }

  @Override
  public ListCall<T> with(CallOptions options) {
    return new DriverListCall<>(driver, invocation.with(options));
  }

  @Override
  public ListCall<T> from(PageToken token) {
    return new DriverListCall<>(driver, invocation.from(Either.right(token)));
  }

  @Override
  public ListCall<T> from(String token) {
    return new DriverListCall<>(driver, invocation.from(PageToken.parse(token)));
  }

  @Override
  public CallOptions options() {
    return invocation.options();
  }

  @Override
  public Either<PortError, Answer<Page<T>>> execute() {
    return new Looks<>(driver, invocation, false).untilDone();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<Page<T>>>> executeAsync() {
    return new Looks<>(driver, invocation, false).asynchronously();
  }

  @Override
  public Either<PortError, Answer<Page<T>>> start() {
    return new Looks<>(driver, invocation, true).untilDone();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<Page<T>>>> startAsync() {
    return new Looks<>(driver, invocation, true).asynchronously();
  }

  @Override
  public ResumeToken intent() {
    return invocation.intent(driver.vendor());
  }

  @Override
  public Iterable<Either<PortError, Answer<Page<T>>>> pages() {
    return () -> new Walk<>(this, invocation.operation().id(), driver.vendor());
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> page.getOrElseThrow(PortError::toException).value().rows().stream());
  }
}
