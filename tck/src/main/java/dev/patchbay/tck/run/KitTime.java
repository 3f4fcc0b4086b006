package dev.patchbay.tck.run;

import dev.patchbay.spi.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Virtual time: it stands still until somebody waits, and then jumps. Serves an author's own tests
 * as well: {@code Environment.standard().with((Clock) time).with((Waiting) time)}. For any threads.
 */
public final class KitTime extends Clock implements Waiting {
  private final List<Duration> pauses = new ArrayList<>();
  private volatile Instant now;

  /**
   * Time that stands at a moment.
   *
   * @param start what the clock says until somebody waits
   */
  public KitTime(Instant start) {
    this.now = start;
  }

  /**
   * Lets time pass for which nobody waits.
   *
   * @param duration how much
   */
  public synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  /**
   * How long was waited, each time.
   *
   * @return the pauses so far, the first one first
   */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public synchronized void pause(Duration duration) {
    pauses.add(duration);
    pass(duration);
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    pause(delay);
    action.run();
    return () -> {};
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
