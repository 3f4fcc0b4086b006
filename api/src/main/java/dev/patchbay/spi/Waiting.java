package dev.patchbay.spi;

import java.time.Duration;

/** Lets time pass. Tests put virtual time in. */
public interface Waiting {
  /**
   * Holds the calling thread.
   *
   * @throws InterruptedException when the thread is interrupted meanwhile
   */
  void pause(Duration duration) throws InterruptedException;

  /**
   * Runs something later without holding a thread until then.
   *
   * @return calls it off, if it has not begun
   */
  Runnable after(Duration delay, Runnable action);
}
