package dev.patchbay.tck;

import dev.patchbay.tck.report.Judge;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.run.Check;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Runs all checks on two threads, each with servers and adapters of its own. The checks of one
 * operation stay together, because some of them share what they saw.
 */
final class Lanes implements AutoCloseable {
  private static final int LANES = Math.min(2, Runtime.getRuntime().availableProcessors());

  private final Judge judge;
  private final Queue<List<String>> waiting = new ConcurrentLinkedQueue<>();
  private final Map<String, CompletableFuture<Outcome>> outcomes = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();

  private Lanes(Judge judge) {
    this.judge = judge;
  }

  /**
   * Starts to run all checks.
   *
   * @param first the checks
   * @param order none runs them in their order; otherwise shuffles operations, and checks within
   * @param another makes the same checks once more; whoever gets them closes them
   */
  static Lanes start(Suite first, Option<Random> order, Supplier<Suite> another, Judge judge) {
    Lanes lanes = new Lanes(judge);
    Map<String, List<String>> byOperation = new LinkedHashMap<>();
    for (Check check : first.checks()) {
      byOperation.computeIfAbsent(check.operation(), any -> new ArrayList<>()).add(check.label());
      lanes.outcomes.put(check.label(), new CompletableFuture<>());
    }
    List<List<String>> operations = new ArrayList<>(byOperation.values());
    order.forEach(
        random -> {
          Collections.shuffle(operations, random);
          operations.forEach(labels -> Collections.shuffle(labels, random));
        });
    lanes.waiting.addAll(operations);
    lanes.thread(() -> lanes.run(first));
    for (int i = 1; i < LANES; i++) {
      lanes.thread(
          () -> {
            try (Suite own = another.get()) {
              lanes.run(own);
            }
          });
    }
    return lanes;
  }

  private void thread(Runnable work) {
    Thread thread = new Thread(work, "kit-lane-" + threads.size());
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void run(Suite suite) {
    Map<String, Check> checks = new LinkedHashMap<>();
    suite.checks().forEach(check -> checks.put(check.label(), check));
    for (List<String> labels = waiting.poll(); labels != null; labels = waiting.poll()) {
      for (String label : labels) {
        CompletableFuture<Outcome> outcome = future(label);
        Check check = checks.get(label);
        try {
          if (check == null) {
            throw new IllegalStateException("The checks are others each time; one lacks " + label);
          }
          outcome.complete(judge.judge(check));
        } catch (RuntimeException | Error thrown) {
          outcome.completeExceptionally(thrown);
        }
      }
    }
  }

  private CompletableFuture<Outcome> future(String label) {
    return outcomes.computeIfAbsent(label, any -> new CompletableFuture<>());
  }

  /** What came, or comes, of a check. */
  Outcome outcome(Check check) {
    return future(check.label()).join();
  }

  /** Begins no further operation, and waits for those under way. */
  @Override
  public void close() {
    waiting.clear();
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
