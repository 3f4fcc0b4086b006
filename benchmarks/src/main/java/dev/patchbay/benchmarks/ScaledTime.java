package dev.patchbay.benchmarks;

import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time that passes faster than real time, for a caller and its vendor alike. */
final class ScaledTime extends Clock implements Waiting, AutoCloseable {
  private final int factor;
  private final long began = System.nanoTime();
  private final Instant start = Instant.parse("2026-11-21T09:00:00Z");
  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
  private final Environment standard = Environment.standard();

  ScaledTime(int factor) {
    this.factor = factor;
    timer.setRemoveOnCancelPolicy(true);
  }

  Environment environment() {
    return standard.with((Clock) this).with((Waiting) this);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos() / factor);
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    ScheduledFuture<?> scheduled =
        timer.schedule(
            () -> standard.executor().execute(action),
            delay.toNanos() / factor,
            TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public Instant instant() {
    return start.plusNanos((System.nanoTime() - began) * factor);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
