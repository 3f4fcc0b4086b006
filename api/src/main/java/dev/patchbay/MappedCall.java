package dev.patchbay;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.PortError;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call whose value is made of another call's. */
record MappedCall<S, R>(PortCall<S> call, Function<S, R> change) implements PortCall<R> {
  @Override
  public PortCall<R> as(String idempotencyKey) {
    return new MappedCall<>(call.as(idempotencyKey), change);
  }

  @Override
  public PortCall<R> with(CallOptions options) {
    return new MappedCall<>(call.with(options), change);
  }

  @Override
  public CallOptions options() {
    return call.options();
  }

  @Override
  public Either<PortError, Answer<R>> execute() {
    return call.execute().map(answer -> answer.map(change));
  }

  @Override
  public Either<PortError, Answer<R>> start() {
    return call.start().map(answer -> answer.map(change));
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> startAsync() {
    return mapped(call.startAsync());
  }

  @Override
  public ResumeToken intent() {
    return call.intent();
  }

  @Override
  public CompletableFuture<Either<PortError, Answer<R>>> executeAsync() {
    return mapped(call.executeAsync());
  }

  private CompletableFuture<Either<PortError, Answer<R>>> mapped(
      CompletableFuture<Either<PortError, Answer<S>>> asked) {
    CompletableFuture<Either<PortError, Answer<R>>> mapped =
        asked.thenApply(result -> result.map(answer -> answer.map(change)));
    var unused =
        mapped.whenComplete(
            (result, thrown) -> {
              if (mapped.isCancelled()) {
                asked.cancel(true);
              }
            });
    return mapped;
  }
}
