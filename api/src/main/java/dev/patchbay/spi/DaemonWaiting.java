package dev.patchbay.spi;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time on daemon threads that start when needed and end when idle. */
final class DaemonWaiting implements Waiting, Executor {
  private static final int IN_FLIGHT = 32;
  private static final int IDLE_SECONDS = 10;

  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          IN_FLIGHT,
          IN_FLIGHT,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          daemons("patchbay-call"));
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, daemons("patchbay-timer"));

  DaemonWaiting() {
    workers.allowCoreThreadTimeOut(true);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void execute(Runnable command) {
    workers.execute(command);
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(Math.max(0, duration.toNanos()));
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    ScheduledFuture<?> scheduled =
        timer.schedule(
            () -> workers.execute(action), Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
    return () -> scheduled.cancel(false);
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
