package dev.patchbay.driver;

import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody waits. */
final class VirtualTime extends Clock implements Waiting {
  final List<Duration> pauses = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-21T09:00:00Z");

  Environment environment() {
    return Environment.standard().with((Clock) this).with((Waiting) this).with(Runnable::run);
  }

  void runWhatIsDue() {
    List<Runnable> due = List.copyOf(later);
    later.clear();
    due.forEach(Runnable::run);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pauses.add(duration);
    now = now.plus(duration);
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    later.add(
        () -> {
          now = now.plus(delay);
          action.run();
        });
    return later::clear;
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
