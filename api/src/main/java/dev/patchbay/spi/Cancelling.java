package dev.patchbay.spi;

import java.util.ArrayList;
import java.util.List;

/** Carries a caller's cancelling to whatever is under way. Safe for use by several threads. */
public final class Cancelling {
  private final List<Runnable> actions = new ArrayList<>(1);
  private boolean cancelled;

  /** Nothing is cancelled yet, and nothing is registered. */
  public Cancelling() {}

  /** Cancels: runs what is registered, now and from now on. */
  public void cancel() {
    List<Runnable> due;
    synchronized (this) {
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  /** Whether the caller has cancelled. */
  public synchronized boolean cancelled() {
    return cancelled;
  }

  /**
   * Registers what stops the work under way; it runs at once when the caller has cancelled already.
   *
   * @return takes the registration back; call it when the work is done
   */
  public Runnable onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        actions.add(action);
        return () -> forget(action);
      }
    }
    action.run();
    return () -> {};
  }

  private synchronized void forget(Runnable action) {
    actions.remove(action);
  }
}
