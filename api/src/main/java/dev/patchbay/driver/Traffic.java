package dev.patchbay.driver;

import dev.patchbay.identity.SessionRef;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may be under way at one vendor: so many calls at once and, of those that start work in the
 * background, one for each account, in the order in which they were made. The lane comes before the
 * place: otherwise calls of one account could hold all places while they wait for each other. Who
 * waits holds no thread but its own.
 */
final class Traffic {
  /** Calls in flight at most. */
  static final int IN_FLIGHT = 32;

  private final Gate gate = new Gate(IN_FLIGHT);
  private final Lanes<Option<SessionRef>> lanes = new Lanes<>();

  /** What became of waiting for a turn. */
  enum Passing {
    PASSED,
    INTERRUPTED,
    TOO_LATE
  }

  /**
   * Does something on the calling thread when its turn has come.
   *
   * @param lane the account whose starts come before; null for what waits for no account
   * @param atMost how long to wait for the turn
   * @param otherwise makes the result when the turn did not come
   */
  <T> T now(
      @Nullable Option<SessionRef> lane,
      Duration atMost,
      Supplier<T> work,
      Function<Passing, T> otherwise) {
    Passing intoLane =
        lane == null ? Passing.PASSED : wait(turn -> lanes.enter(lane, turn), atMost);
    if (intoLane != Passing.PASSED) {
      return otherwise.apply(intoLane);
    }
    try {
      Passing intoGate = gate.enter() ? Passing.PASSED : wait(gate::enter, atMost);
      if (intoGate != Passing.PASSED) {
        return otherwise.apply(intoGate);
      }
      try {
        return work.get();
      } finally {
        gate.leave();
      }
    } finally {
      if (lane != null) {
        lanes.leave(lane);
      }
    }
  }

  /**
   * Does something on the executor when its turn has come.
   *
   * @param lane the account whose starts come before; null for what waits for no account
   * @param refused takes what the executor throws
   * @return gives the turn up, if it has not come
   */
  Runnable later(
      @Nullable Option<SessionRef> lane,
      Executor executor,
      Runnable work,
      Consumer<RuntimeException> refused) {
    Runnable leaving =
        () -> {
          try {
            work.run();
          } finally {
            leave(lane);
          }
        };
    Turn atGate =
        new Turn(
            () -> {
              try {
                executor.execute(leaving);
              } catch (RuntimeException thrown) {
                leave(lane);
                refused.accept(thrown);
              }
            });
    if (lane == null) {
      arrive(atGate);
      return atGate::giveUp;
    }
    Turn inLane = new Turn(() -> arrive(atGate));
    if (lanes.enter(lane, inLane)) {
      inLane.admit();
    }
    return () -> {
      if (!inLane.giveUp() && atGate.giveUp()) {
        lanes.leave(lane);
      }
    };
  }

  private void arrive(Turn turn) {
    if (gate.enter(turn) && !turn.admit()) {
      gate.leave();
    }
  }

  private void leave(@Nullable Option<SessionRef> lane) {
    gate.leave();
    if (lane != null) {
      lanes.leave(lane);
    }
  }

  /** Goes in at once or queues. */
  private interface Entrance {
    boolean enter(Turn turn);
  }

  private static Passing wait(Entrance entrance, Duration atMost) {
    CountDownLatch mine = new CountDownLatch(1);
    Turn turn = new Turn(mine::countDown);
    if (entrance.enter(turn)) {
      return Passing.PASSED;
    }
    try {
      return mine.await(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS) || !turn.giveUp()
          ? Passing.PASSED
          : Passing.TOO_LATE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return turn.giveUp() ? Passing.INTERRUPTED : Passing.PASSED;
    }
  }
}
