package dev.patchbay.value;

import io.vavr.control.Option;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How exactly a time is known. */
public enum Precision {
  /** As the vendor recorded it. */
  EXACT(Duration.ZERO),
  SECOND(Duration.ofSeconds(1)),
  MINUTE(Duration.ofMinutes(1)),
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7)),
  MONTH(Duration.ofDays(31)),
  YEAR(Duration.ofDays(366)),
  /** What the vendor wrote is not in this list; refused in a request. */
  UNKNOWN(null);

  private final @Nullable Duration span;

  Precision(@Nullable Duration span) {
    this.span = span;
  }

  /**
   * How far the true time may lie from the estimate, before or after it: zero for {@code EXACT},
   * the longest month (31 days) and year (366 days) there are; none for {@code UNKNOWN}, where
   * nobody can say.
   */
  public Option<Duration> span() {
    return Option.of(span);
  }
}
