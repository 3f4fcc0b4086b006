package dev.patchbay.support.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Cancels HTTP calls that block their thread: when their time is over, or when the thread is
 * interrupted, which a platform thread in a socket read does not notice. Handing every call to
 * another thread would cost each of them two switches, and OkHttp's own time-out wakes a thread for
 * each; so one daemon thread looks at the calls in flight now and then, and only while there are
 * any. A deadline is kept to {@link #LOOK_EVERY_MILLIS}.
 */
final class CallWatch implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Map<Thread, Watched> inFlight = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor timer;
  private volatile @Nullable ScheduledFuture<?> looking;

  CallWatch() {
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "patchbay-calls");
              thread.setDaemon(true);
              return thread;
            });
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  /**
   * Watches a call that the current thread is about to make.
   *
   * @param nanos how long it may take
   */
  void begin(Call call, long nanos) {
    inFlight.put(Thread.currentThread(), new Watched(call, System.nanoTime() + nanos));
    if (looking == null) {
      startLooking();
    }
  }

  /** The current thread's call is over. */
  void end() {
    inFlight.remove(Thread.currentThread());
  }

  private synchronized void startLooking() {
    if (looking == null) {
      looking =
          timer.scheduleWithFixedDelay(
              this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    long now = System.nanoTime();
    inFlight.forEach(
        (thread, watched) -> {
          if (thread.isInterrupted() || watched.until() - now <= 0) {
            watched.call().cancel();
          }
        });
    if (inFlight.isEmpty()) {
      stopLooking();
    }
  }

  private synchronized void stopLooking() {
    ScheduledFuture<?> last = looking;
    if (inFlight.isEmpty() && last != null) {
      last.cancel(false);
      looking = null;
      // Somebody may have begun in between, and have seen that it was looked.
      if (!inFlight.isEmpty()) {
        startLooking();
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /**
   * @param until by {@link System#nanoTime()}
   */
  private record Watched(Call call, long until) {}
}
