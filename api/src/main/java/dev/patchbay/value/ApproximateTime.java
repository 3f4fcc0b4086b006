package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;

/**
 * A time that LinkedIn shows to people ("2 weeks ago", "3d") and that is therefore known roughly
 * only. It never pretends to be exact.
 *
 * @param estimate the best guess; none when the text is not understood
 * @param precision how good the guess is; {@code UNKNOWN} when the text does not tell
 * @param text what the vendor wrote
 */
public record ApproximateTime(Option<Instant> estimate, Precision precision, String text) {
  /**
   * Reads a text meant for people.
   *
   * @param text e.g. {@code Sent 3 days ago}
   * @param estimate the vendor's own reading of it, preferred where there is one
   * @param clock what "ago" counts from otherwise
   */
  public static ApproximateTime human(String text, Option<Instant> estimate, Clock clock) {
    Option<HumanTime> read = HumanTime.parse(text);
    return new ApproximateTime(
        estimate.orElse(() -> read.map(time -> time.before(clock))),
        read.map(HumanTime::precision).getOrElse(Precision.UNKNOWN),
        text);
  }

  /** A time the vendor recorded. */
  public static ApproximateTime exact(Instant time) {
    return new ApproximateTime(Option.some(time), Precision.EXACT, time.toString());
  }

  /** A time known up to a precision, such as the start (UTC) of a day. */
  public static ApproximateTime of(Instant estimate, Precision precision, String text) {
    return new ApproximateTime(Option.some(estimate), precision, text);
  }
}
