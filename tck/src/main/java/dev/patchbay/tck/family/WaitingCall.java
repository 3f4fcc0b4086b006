package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.fault.AnswerServer;
import dev.patchbay.tck.run.Live;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** One operation, whose telling request the vendor lets wait while something else happens. */
final class WaitingCall<Q extends Request, R> {
  private static final String OPEN = "OutcomeUnknown";

  private final Tested<Q, R> tested;
  private final Case base;
  private final int telling;
  private final boolean background;
  private final boolean writes;
  private final Duration patience;

  WaitingCall(Tested<Q, R> tested, Case base) {
    Background looks = new Background(tested.pack());
    this.tested = tested;
    this.base = base;
    this.telling = looks.telling(base.exchanges());
    this.background = looks.isWaitedFor(base.exchanges());
    this.writes = tested.writes(base) || background;
    this.patience = tested.subject().patience();
  }

  /** What is wrong when the calling thread is interrupted. */
  List<String> interrupted(Way way) {
    List<String> lines = new ArrayList<>();
    try (Held held = new Held(false)) {
      CompletableFuture<Either<PortError, Answer<R>>> result = new CompletableFuture<>();
      AtomicBoolean kept = new AtomicBoolean();
      Thread caller =
          thread(
              () -> {
                Either<PortError, Answer<R>> told = held.live.call(base, tested.operation(), way);
                kept.set(Thread.currentThread().isInterrupted());
                return told;
              },
              result);
      if (held.arrived(lines)) {
        caller.interrupt();
        soon(result, "after the interrupt", lines).forEach(told -> brokenOff(told, lines));
        if (lines.isEmpty() && !kept.get()) {
          lines.add("the thread's interrupt is lost");
        }
        held.over(lines);
      }
    }
    return lines;
  }

  /** What is wrong when the caller cancels. */
  List<String> cancelled(Way way) {
    List<String> lines = new ArrayList<>();
    try (Held held = new Held(false)) {
      Cancelling cancelling = new Cancelling();
      CompletableFuture<Either<PortError, Answer<R>>> result;
      if (way == Way.PORT) {
        result = held.live.async(base, tested.operation());
      } else {
        result = new CompletableFuture<>();
        thread(() -> held.live.straight(base, tested.operation(), cancelling), result);
      }
      if (held.arrived(lines)) {
        if (way == Way.PORT) {
          result.cancel(true);
        } else {
          cancelling.cancel();
          soon(result, "after cancelling", lines).forEach(told -> brokenOff(told, lines));
        }
        held.over(lines);
      }
    }
    return lines;
  }

  /** What is wrong when the caller has cancelled before the call begins. */
  List<String> cancelledBefore() {
    List<String> lines = new ArrayList<>();
    try (AnswerServer server = AnswerServer.start();
        Live live = tested.runner().live(server.baseUrl())) {
      Cancelling cancelling = new Cancelling();
      cancelling.cancel();
      Either<PortError, Answer<R>> told = live.straight(base, tested.operation(), cancelling);
      expect(told, List.of("Cancelled"), lines);
      if (!server.requests().isEmpty()) {
        lines.add("expected no request, got " + server.requests());
      }
    }
    return lines;
  }

  /** What is wrong when the port, or the adapter, is closed. */
  List<String> closed(Way way) {
    List<String> lines = new ArrayList<>();
    try (Held held = new Held(true)) {
      CompletableFuture<Either<PortError, Answer<R>>> result = new CompletableFuture<>();
      thread(() -> held.live.call(base, tested.operation(), way), result);
      if (held.arrived(lines)) {
        CompletableFuture<Boolean> closing = new CompletableFuture<>();
        thread(
            () -> {
              held.live.close(way);
              return true;
            },
            closing);
        soon(closing, "closing waits for the vendor", lines);
        held.goOn.countDown();
        soon(result, "after closing", lines).forEach(told -> ended(told, lines));
        int sent = held.server.requests().size();
        expect(held.live.call(base, tested.operation(), way), List.of("Closed"), lines);
        if (held.server.requests().size() > sent) {
          lines.add("a call after closing sends something");
        }
      }
    }
    return lines;
  }

  private void brokenOff(Either<PortError, Answer<R>> told, List<String> lines) {
    expect(told, List.of(writes ? OPEN : "Cancelled"), lines);
  }

  private void ended(Either<PortError, Answer<R>> told, List<String> lines) {
    if (error(told).isDefined()) {
      // The vendor's answer comes after closing: work is running then, and its next look is
      // refused.
      expect(
          told,
          background
              ? List.of(OPEN, "StillRunning", "Closed")
              : writes ? List.of(OPEN) : List.of("Closed", "Cancelled", "NetworkFailure"),
          lines);
    }
  }

  private static void expect(
      Either<PortError, ? extends Answer<?>> told, List<String> kinds, List<String> lines) {
    Option<PortError> error = error(told);
    if (error.isEmpty()) {
      lines.add("expected " + kinds + ", got a success: " + told.get().value());
    } else if (!kinds.contains(error.get().kind())) {
      lines.add("expected " + kinds + ", got " + error.get().kind() + ": " + error.get().message());
    }
  }

  /** The error; of many, each of which may fail alone, the last one's. */
  private static Option<PortError> error(Either<PortError, ? extends Answer<?>> told) {
    if (told.isLeft()) {
      return Option.some(told.getLeft());
    }
    return told.get().value() instanceof List<?> items
            && !items.isEmpty()
            && items.get(items.size() - 1) instanceof Either<?, ?> item
            && item.isLeft()
            && item.getLeft() instanceof PortError error
        ? Option.some(error)
        : Option.none();
  }

  private <T> Option<T> soon(CompletableFuture<T> result, String when, List<String> lines) {
    try {
      return Option.some(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException hanging) {
      lines.add("expected an end within " + patience.toMillis() + " ms: " + when);
    } catch (ExecutionException | CancellationException thrown) {
      lines.add("it throws " + thrown + ": " + when);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      lines.add("the check was stopped");
    }
    return Option.none();
  }

  private static <T> Thread thread(Supplier<T> work, CompletableFuture<T> result) {
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | Error thrown) {
                result.completeExceptionally(thrown);
              }
            },
            "kit-caller");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** A vendor that lets the telling request wait, until it is told to go on or for ever. */
  private final class Held implements AutoCloseable {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AnswerServer server = AnswerServer.start();
    private final Live live = tested.runner().live(server.baseUrl());

    Held(boolean goesOn) {
      server.load(
          number -> {
            if (number == telling) {
              arrived.countDown();
              if (!goesOn) {
                return AnswerServer.NEVER;
              }
              awaitGoingOn();
            }
            int last = base.exchanges().size() - 1;
            return base.exchanges().get(Math.min(number, last)).reply();
          });
    }

    private void awaitGoingOn() {
      try {
        goOn.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    boolean arrived(List<String> lines) {
      try {
        if (arrived.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          return true;
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      lines.add("its request does not arrive; it asks " + server.requests());
      return false;
    }

    /** Nothing is asked any more, and nothing is held. */
    void over(List<String> lines) {
      try {
        if (!server.released(patience)) {
          lines.add("the connection is not given back");
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      int most = telling + 1;
      if (server.requests().size() > most) {
        lines.add("expected " + most + " requests, got " + server.requests());
      }
    }

    @Override
    public void close() {
      goOn.countDown();
      live.close();
      server.close();
    }
  }
}
