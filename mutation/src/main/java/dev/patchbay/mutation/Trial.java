package dev.patchbay.mutation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Checks of one conformance test against one mutant; one that hangs counts as noticed. */
final class Trial {
  private static final long LONGEST_SECONDS = 20;
  private static final int SLACK_PERCENT_OF_MILLIS = 100;

  private final RightKit kit;
  private final Mutants.Mutant mutant;
  private final long budget;

  Trial(RightKit kit, Mutants.Mutant mutant, long budget) {
    this.kit = kit;
    this.mutant = mutant;
    this.budget = budget;
  }

  /** What the checks say, up to the first that notices the mutant. */
  Verdict verdict(FreshLoader mutated) throws ClassNotFoundException, InterruptedException {
    try (KitBench bench = KitBench.of(mutated.loadClass(kit.test()), true)) {
      List<Reach> chosen = kit.chosen(mutant, bench.capabilities(), budget);
      int ran = 0;
      for (Reach one : chosen) {
        ran++;
        String status = status(bench, one);
        if (!status.isEmpty()) {
          return new Verdict(status, ran, one.info().getName(), chosen.size());
        }
      }
      return Verdict.unnoticed(ran);
    } catch (RuntimeException | Error unfit) {
      return Verdict.unfit(unfit);
    }
  }

  /** In PIT's words how a check notices the mutant; empty when it does not. */
  private static String status(KitBench bench, Reach reach) throws InterruptedException {
    FutureTask<@Nullable Throwable> task = new FutureTask<>(() -> bench.failure(reach.labels()));
    Thread thread = new Thread(task, "mutant");
    thread.setDaemon(true);
    thread.start();
    try {
      long longest = LONGEST_SECONDS + reach.info().getTime() / SLACK_PERCENT_OF_MILLIS;
      return task.get(longest, TimeUnit.SECONDS) == null ? "" : "KILLED";
    } catch (TimeoutException hanging) {
      thread.interrupt();
      return "TIMED_OUT";
    } catch (ExecutionException broken) {
      return "RUN_ERROR";
    }
  }
}
