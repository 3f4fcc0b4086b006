package dev.patchbay.support.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cancels the HTTP call of a thread that is interrupted while a socket blocks it. A platform thread
 * in a socket read does not notice interrupts, and handing every call to another thread would cost
 * each of them two switches; so one daemon thread looks at the waiting ones now and then, and only
 * while there are any.
 */
final class InterruptWatch implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Map<Thread, Runnable> watched = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor timer;
  private volatile @Nullable ScheduledFuture<?> looking;

  InterruptWatch() {
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "patchbay-interrupts");
              thread.setDaemon(true);
              return thread;
            });
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  void begin(Runnable cancel) {
    watched.put(Thread.currentThread(), cancel);
    if (looking == null) {
      startLooking();
    }
  }

  void end() {
    watched.remove(Thread.currentThread());
  }

  private synchronized void startLooking() {
    if (looking == null) {
      looking =
          timer.scheduleWithFixedDelay(
              this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    watched.forEach(
        (thread, cancel) -> {
          if (thread.isInterrupted()) {
            cancel.run();
          }
        });
    if (watched.isEmpty()) {
      stopLooking();
    }
  }

  private synchronized void stopLooking() {
    ScheduledFuture<?> last = looking;
    if (watched.isEmpty() && last != null) {
      last.cancel(false);
      looking = null;
      // Somebody may have begun in between, and have seen that it was looked.
      if (!watched.isEmpty()) {
        startLooking();
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
