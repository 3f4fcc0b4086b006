package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume.StillRunning;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Waiting;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Makes one call and looks again at background work until there is an answer or no time for another
 * look. Between looks a synchronous call parks its own caller and an asynchronous one nobody.
 */
final class Looks<Q extends Request, R> {
  private final Driver driver;
  private final Invocation<Q, R> invocation;
  private final Waiting waiting;
  private final Cancelling cancelling = new Cancelling();
  private final Instant deadline;

  Looks(Driver driver, Invocation<Q, R> invocation) {
    this.driver = driver;
    this.invocation = invocation;
    this.waiting = driver.environment().waiting();
    this.deadline = driver.environment().clock().instant().plus(invocation.options().deadline());
  }

  Either<PortError, Answer<R>> untilDone() {
    Either<PortError, Driver.Prepared> start = driver.prepare(invocation, deadline, cancelling);
    if (start.isLeft()) {
      return Either.left(start.getLeft());
    }
    Driver.Prepared prepared = start.get();
    while (true) {
      Either<PortError, Answer<R>> result = driver.look(invocation, prepared);
      StillRunning running = worthAnotherLook(result);
      if (running == null || !paused(running.lookAgainAfter())) {
        return result;
      }
      prepared = prepared.resuming(running.token());
    }
  }

  CompletableFuture<Either<PortError, Answer<R>>> asynchronously() {
    CompletableFuture<Either<PortError, Answer<R>>> future = new CompletableFuture<>();
    future.whenComplete(
        (result, thrown) -> {
          if (future.isCancelled()) {
            cancelling.cancel();
          }
        });
    driver
        .environment()
        .executor()
        .execute(
            () ->
                guarded(
                    future,
                    () ->
                        driver
                            .prepare(invocation, deadline, cancelling)
                            .peekLeft(error -> future.complete(Either.left(error)))
                            .forEach(prepared -> step(prepared, future))));
    return future;
  }

  private void step(
      Driver.Prepared prepared, CompletableFuture<Either<PortError, Answer<R>>> future) {
    if (future.isDone()) {
      return;
    }
    Either<PortError, Answer<R>> result = driver.look(invocation, prepared);
    StillRunning running = worthAnotherLook(result);
    if (running == null) {
      future.complete(result);
      return;
    }
    Driver.Prepared next = prepared.resuming(running.token());
    Runnable callOff =
        waiting.after(running.lookAgainAfter(), () -> guarded(future, () -> step(next, future)));
    cancelling.onCancel(callOff);
  }

  private void guarded(CompletableFuture<?> future, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error programmersError) {
      future.completeExceptionally(programmersError);
    }
  }

  /** The background work to look at again, or null when this result is the call's. */
  private @Nullable StillRunning worthAnotherLook(Either<PortError, Answer<R>> result) {
    if (result.isRight() || !(result.getLeft() instanceof StillRunning running)) {
      return null;
    }
    Duration left = Duration.between(driver.environment().clock().instant(), deadline);
    boolean soonEnough = running.lookAgainAfter().compareTo(left) < 0;
    return soonEnough && !driver.isClosed() && !cancelling.cancelled() ? running : null;
  }

  private boolean paused(Duration duration) {
    try {
      waiting.pause(duration);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
