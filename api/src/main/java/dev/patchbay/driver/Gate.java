package dev.patchbay.driver;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Lets so many through at once, in the order of arrival. Safe for use by several threads. */
final class Gate {
  private final ArrayDeque<Turn> waiting = new ArrayDeque<>();
  private int free;

  Gate(int places) {
    free = places;
  }

  /** Takes a place if one is free. */
  synchronized boolean enter() {
    if (free == 0) {
      return false;
    }
    free--;
    return true;
  }

  /** Takes a place if one is free; else the turn comes when one is. */
  synchronized boolean enter(Turn turn) {
    if (enter()) {
      return true;
    }
    waiting.add(turn);
    return false;
  }

  /** Gives a place to whoever waits longest. */
  void leave() {
    Turn next = next();
    while (next != null && !next.admit()) {
      next = next();
    }
  }

  private synchronized @Nullable Turn next() {
    Turn next = waiting.poll();
    if (next == null) {
      free++;
    }
    return next;
  }
}
