package dev.patchbay.driver;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody waiting for a place. Either the place comes and it goes ahead, or it gives up before;
 * never both.
 */
final class Turn {
  private static final int WAITING = 0;
  private static final int ADMITTED = 1;
  private static final int GONE = 2;

  private final AtomicInteger state = new AtomicInteger(WAITING);
  private final Runnable goAhead;

  Turn(Runnable goAhead) {
    this.goAhead = goAhead;
  }

  /** Takes the place and goes ahead; false when it has given up and the place is still free. */
  boolean admit() {
    if (!state.compareAndSet(WAITING, ADMITTED)) {
      return false;
    }
    goAhead.run();
    return true;
  }

  /** Waits no longer; false when it has a place already. */
  boolean giveUp() {
    return state.compareAndSet(WAITING, GONE);
  }
}
