package dev.patchbay.tck.run;

import dev.patchbay.spi.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;

/** Time that stands still however long anybody waits; for calls that are made side by side. */
final class StillTime extends Clock implements Waiting {
  private final Instant now;
  private final Executor executor;

  StillTime(Instant now, Executor executor) {
    this.now = now;
    this.executor = executor;
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    executor.execute(action);
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
    return this;
  }
}
