package dev.patchbay.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a sandbox: it stands still until it is moved. In UTC; thread-safe. */
public final class SandboxClock extends Clock {

  private Instant now;

  /**
   * Stops the clock at a time.
   *
   * @param now the time
   */
  public SandboxClock(Instant now) {
    this.now = now;
  }

  /**
   * Moves the clock forward.
   *
   * @param by how far
   * @return the new time
   */
  public synchronized Instant advance(Duration by) {
    now = now.plus(by);
    return now;
  }

  @Override
  public synchronized Instant instant() {
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
