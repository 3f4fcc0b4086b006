package dev.patchbay.cli.demo;

import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Waiting;
import java.time.Duration;

/** Waiting for a sandbox, whose background work is done as soon as somebody looks. */
final class Hurry implements Waiting {
  static final int FACTOR = 100;

  private final Waiting real = Environment.standard().waiting();

  @Override
  public void pause(Duration duration) throws InterruptedException {
    real.pause(duration.dividedBy(FACTOR));
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    return real.after(delay.dividedBy(FACTOR), action);
  }
}
