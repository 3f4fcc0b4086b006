package dev.patchbay.myagentmail.client;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which keys the vendor locks out just now, and until when; one for all adapters that share their
 * resources. What is over is dropped. Safe for use by several threads.
 */
final class LockOuts {
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  /** Until when a key is locked out; none when it is not. */
  Option<Instant> end(String key, Instant now) {
    return Option.of(ends.computeIfPresent(key, (any, end) -> end.isAfter(now) ? end : null));
  }

  /** Notes a lock-out; one that is known to last longer stays. */
  void note(String key, Instant end) {
    ends.merge(key, end, (known, told) -> told.isAfter(known) ? told : known);
  }
}
