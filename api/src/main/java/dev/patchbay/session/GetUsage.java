package dev.patchbay.session;

import dev.patchbay.call.Request;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks what an account used up of its limits; the session is named in the call options.
 *
 * @param from start of the time to count; none for the periods of the limits themselves
 * @param to end of that time, exclusive; none for now
 */
public record GetUsage(Option<Instant> from, Option<Instant> to) implements Request {
  /** The limits' own periods, up to now. */
  public static GetUsage current() {
    return new GetUsage(Option.none(), Option.none());
  }

  /** What was used between two times. */
  public static GetUsage between(Instant from, Instant to) {
    return new GetUsage(Option.some(from), Option.some(to));
  }
}
