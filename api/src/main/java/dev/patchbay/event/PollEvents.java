package dev.patchbay.event;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;

/**
 * Asks for events instead of waiting for them.
 *
 * @param since the oldest to tell; none for what the vendor still has
 * @param kinds which kinds; empty for all the vendor can tell
 * @param pageSize how many rows a page should have
 */
public record PollEvents(Option<Instant> since, Set<EventKind> kinds, Option<Integer> pageSize)
    implements Request {
  /** Copies the set. */
  public PollEvents {
    kinds = Set.copyOf(kinds);
  }

  /** All events since a time. */
  public static PollEvents since(Instant time, EventKind... kinds) {
    return new PollEvents(Option.some(time), Set.copyOf(java.util.List.of(kinds)), Option.none());
  }
}
