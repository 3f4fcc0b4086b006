package dev.patchbay.tck.run;

import dev.patchbay.spi.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Virtual time: it stands still until somebody waits, and then jumps. */
public final class KitTime extends Clock implements Waiting {
  private volatile Instant now;

  public KitTime(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized void pause(Duration duration) {
    now = now.plus(duration);
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
