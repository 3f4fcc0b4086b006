package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * That a conversation is muted. A conversation that is not has none of these.
 *
 * @param until when it ends; none when it lasts until someone unmutes
 */
public record Muted(Option<Instant> until) {
  /** Until someone unmutes. */
  public static final Muted FOREVER = new Muted(Option.none());

  /** Until that moment. */
  public static Muted until(Instant end) {
    return new Muted(Option.some(end));
  }
}
