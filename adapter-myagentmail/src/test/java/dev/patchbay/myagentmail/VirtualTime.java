package dev.patchbay.myagentmail;

import dev.patchbay.secret.SecretStore;
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
  static final Instant START = Instant.parse("2026-08-20T12:00:00Z");

  final List<Duration> pauses = new ArrayList<>();
  private Instant now;

  VirtualTime() {
    this(START);
  }

  VirtualTime(Instant start) {
    now = start;
  }

  Environment environment(SecretStore secrets) {
    return Environment.standard().with((Clock) this).with((Waiting) this).with(secrets);
  }

  void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public void pause(Duration duration) {
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
    return this;
  }
}
