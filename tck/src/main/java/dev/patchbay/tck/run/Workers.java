package dev.patchbay.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Threads that do the same work side by side; none of them keeps the process alive. */
public final class Workers {
  private Workers() {}

  /**
   * Does the work on this thread and on others, and returns when all have ended.
   *
   * @param number on how many threads
   * @param work what each of them does
   * @throws java.util.concurrent.CompletionException with what one of the others threw
   */
  public static void run(int number, Runnable work) {
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int i = 1; i < number; i++) {
      others.add(
          CompletableFuture.runAsync(
              work,
              task -> {
                Thread thread = new Thread(task, "kit-worker");
                thread.setDaemon(true);
                thread.start();
              }));
    }
    try {
      work.run();
    } finally {
      CompletableFuture.allOf(others.toArray(new CompletableFuture<?>[0]))
          .exceptionally(thrownBelow -> null)
          .join();
    }
    others.forEach(CompletableFuture::join);
  }
}
