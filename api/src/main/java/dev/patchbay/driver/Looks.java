package dev.patchbay.driver;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.driver.Driver.Prepared;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Resume.StillRunning;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
  private final boolean once;
  private final Environment environment;
  private final Cancelling cancelling = new Cancelling();
  private final Instant deadline;
  private final CompletableFuture<Either<PortError, Answer<R>>> future = new CompletableFuture<>();
  private volatile @Nullable Runnable callOff;

  /**
   * @param once whether to leave it at the start
   */
  Looks(Driver driver, Invocation<Q, R> invocation, boolean once) {
    this.driver = driver;
    this.invocation = invocation;
    this.once = once;
    this.environment = driver.environment();
    this.deadline = environment.clock().instant().plus(invocation.options().deadline());
  }

  Either<PortError, Answer<R>> untilDone() {
    Either<PortError, Prepared> start = driver.prepare(invocation, deadline, cancelling);
    if (start.isLeft()) {
      return Either.left(start.getLeft());
    }
    Prepared prepared = start.get();
    Option<SessionRef> lane = startsWork() ? prepared.context().session() : null;
    while (true) {
      Prepared step = prepared;
      Either<PortError, Answer<R>> result =
          driver.traffic().now(lane, left(), () -> driver.look(invocation, step), this::notMade);
      lane = null;
      StillRunning running = worthAnotherLook(result);
      if (running == null || !paused(running.lookAgainAfter())) {
        return result;
      }
      prepared = prepared.resuming(running.token());
    }
  }

  CompletableFuture<Either<PortError, Answer<R>>> asynchronously() {
    var unused =
        future.whenComplete(
            (result, thrown) -> {
              if (future.isCancelled()) {
                cancelling.cancel();
                callOff();
              }
            });
    // In line before this returns, so that calls keep the order in which they are made.
    Option<SessionRef> lane = startsWork() ? invocation.session() : null;
    arrange(lane, () -> prepare(lane));
    return future;
  }

  private void prepare(@Nullable Option<SessionRef> lane) {
    Either<PortError, Prepared> start = driver.prepare(invocation, deadline, cancelling);
    if (start.isLeft()) {
      future.complete(Either.left(start.getLeft()));
      return;
    }
    Prepared prepared = start.get();
    Option<SessionRef> chosen = prepared.context().session();
    if (lane != null && !lane.equals(chosen)) {
      arrange(chosen, () -> step(prepared));
    } else {
      step(prepared);
    }
  }

  private void step(Prepared prepared) {
    Either<PortError, Answer<R>> result = driver.look(invocation, prepared);
    StillRunning running = worthAnotherLook(result);
    if (running == null) {
      future.complete(result);
      return;
    }
    Prepared next = prepared.resuming(running.token());
    remember(
        environment
            .waiting()
            .after(running.lookAgainAfter(), () -> arrange(null, () -> step(next))));
  }

  private void arrange(@Nullable Option<SessionRef> lane, Runnable work) {
    remember(
        driver
            .traffic()
            .later(
                lane, environment.executor(), () -> guarded(work), future::completeExceptionally));
  }

  /** What to undo when the caller cancels; at once when that has happened meanwhile. */
  private void remember(Runnable undo) {
    callOff = undo;
    if (future.isCancelled()) {
      callOff();
    }
  }

  private void callOff() {
    Runnable undo = callOff;
    if (undo != null) {
      undo.run();
    }
  }

  private void guarded(Runnable work) {
    if (future.isDone()) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException | Error programmersError) {
      future.completeExceptionally(programmersError);
    }
  }

  /** Whether this call begins work in the background, of which an account has one turn each. */
  private boolean startsWork() {
    return invocation.resuming().isEmpty() && driver.startsWork(invocation.operation());
  }

  private Either<PortError, Answer<R>> notMade(Traffic.Passing passing) {
    Origin origin = Origin.local(invocation.operation().id(), driver.vendor());
    return Either.left(
        passing == Traffic.Passing.INTERRUPTED
            ? new Resume.Cancelled(origin)
            : new Resume.DeadlineExceeded(origin, invocation.options().deadline()));
  }

  /** The background work to look at again, or null when this result is the call's. */
  private @Nullable StillRunning worthAnotherLook(Either<PortError, Answer<R>> result) {
    if (once || result.isRight() || !(result.getLeft() instanceof StillRunning running)) {
      return null;
    }
    boolean soonEnough = running.lookAgainAfter().compareTo(left()) < 0;
    return soonEnough && !driver.isClosed() && !cancelling.cancelled() ? running : null;
  }

  private Duration left() {
    return Duration.between(environment.clock().instant(), deadline);
  }

  private boolean paused(Duration duration) {
    try {
      environment.waiting().pause(duration);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
