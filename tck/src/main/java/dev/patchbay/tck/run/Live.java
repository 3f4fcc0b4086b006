package dev.patchbay.tck.run;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.secret.SecretStore;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.tck.cases.Case;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One adapter, and one port over it, for several threads at once. Time stands still and waiting
 * takes none, but threads and sockets are real.
 */
public final class Live implements AutoCloseable {
  private final Calls calls;
  private final Adapter adapter;
  private final Environment environment;
  private final Patchbay patchbay;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "kit-asynchronous");
            thread.setDaemon(true);
            return thread;
          });

  Live(Calls calls, Adapter adapter, Instant now) {
    this.calls = calls;
    this.adapter = adapter;
    StillTime time = new StillTime(now, threads);
    this.environment =
        new Environment(time, new SplittableRandom(1), threads, time, SecretStore.inMemory());
    this.patchbay = Patchbay.over(adapter, environment, CallOptions.DEFAULT);
  }

  /** Makes the call of a case in one of the two ways, and waits for it. */
  public <Q extends Request, R> Either<PortError, Answer<R>> call(
      Case one, Operation<Q, R> operation, Way way) {
    return way == Way.ADAPTER
        ? straight(one, operation, new Cancelling())
        : patchbay
            .caller()
            .call(operation, request(one, operation))
            .with(calls.options(one))
            .execute();
  }

  /** Makes the call straight at the adapter, to be cancelled from another thread. */
  public <Q extends Request, R> Either<PortError, Answer<R>> straight(
      Case one, Operation<Q, R> operation, Cancelling cancelling) {
    return calls.once(one, operation, request(one, operation), adapter, environment, cancelling);
  }

  /** Makes the call through the port without waiting for it. */
  public <Q extends Request, R> CompletableFuture<Either<PortError, Answer<R>>> async(
      Case one, Operation<Q, R> operation) {
    return patchbay
        .caller()
        .call(operation, request(one, operation))
        .with(calls.options(one))
        .executeAsync();
  }

  private <Q extends Request> Q request(Case one, Operation<Q, ?> operation) {
    return calls.requests(one).read(one.request(), operation);
  }

  /** Closes what calls are made through: the port, or the adapter below it. */
  public void close(Way way) {
    if (way == Way.PORT) {
      patchbay.close();
    } else {
      adapter.close();
    }
  }

  @Override
  public void close() {
    patchbay.close();
    threads.shutdown();
  }
}
