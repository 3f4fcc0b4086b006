package dev.patchbay.driver;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets one through at a time in each lane, in the order of arrival; lanes do not wait for one
 * another. A lane is there while somebody is in it. Safe for use by several threads.
 *
 * @param <K> what names a lane
 */
final class Lanes<K> {
  private final Map<K, ArrayDeque<Turn>> waiting = new HashMap<>();

  /** Goes into a lane if nobody is in it; else the turn comes when those before have left. */
  synchronized boolean enter(K lane, Turn turn) {
    ArrayDeque<Turn> line = waiting.get(lane);
    if (line == null) {
      waiting.put(lane, new ArrayDeque<>(1));
      return true;
    }
    line.add(turn);
    return false;
  }

  /** Lets in whoever waits longest for this lane. */
  void leave(K lane) {
    Turn next = next(lane);
    while (next != null && !next.admit()) {
      next = next(lane);
    }
  }

  private synchronized @Nullable Turn next(K lane) {
    ArrayDeque<Turn> line = waiting.get(lane);
    Turn next = line == null ? null : line.poll();
    if (next == null) {
      waiting.remove(lane);
    }
    return next;
  }
}
