package dev.patchbay.tck.mutant;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs every generated defect of one adapter, on several benches side by side. */
public final class Generated {
  private final List<Finding> findings;
  private final List<String> cases;

  private Generated(List<Finding> findings, List<String> cases) {
    this.findings = findings;
    this.cases = cases;
  }

  /**
   * Generates and runs all.
   *
   * @param benches makes one bench for each thread
   * @param threads how many
   * @param which the names of those to run
   * @param progress is told how many have ended, from any of the threads
   * @return what came of them
   */
  public static Generated run(
      Supplier<Bench> benches, int threads, Predicate<String> which, IntConsumer progress) {
    List<Mutant> mutants;
    List<String> cases;
    try (Bench bench = benches.get()) {
      mutants = bench.mutants().stream().filter(one -> which.test(one.name())).toList();
      cases = bench.cases();
    }
    Finding[] found = new Finding[mutants.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<Void>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(
            CompletableFuture.runAsync(
                () -> {
                  try (Bench bench = benches.get()) {
                    for (int at = next.getAndIncrement();
                        at < found.length;
                        at = next.getAndIncrement()) {
                      found[at] = bench.run(mutants.get(at));
                      progress.accept(done.incrementAndGet());
                    }
                  }
                },
                pool));
      }
      CompletableFuture.allOf(workers.toArray(new CompletableFuture<?>[0])).join();
    } finally {
      pool.shutdownNow();
    }
    return new Generated(List.copyOf(Arrays.asList(found)), cases);
  }

  /** How many there are. */
  public int total() {
    return findings.size();
  }

  /** How many a check caught that fits and names what is wrong. */
  public int killed() {
    return (int) findings.stream().filter(Finding::killed).count();
  }

  /** Labels of the checks that were the first to catch one. */
  public List<String> killers() {
    return findings.stream()
        .flatMap(one -> one.killer().toJavaStream())
        .map(check -> check.label())
        .distinct()
        .toList();
  }

  /** Every case of the pack: rule, operation and name. */
  public List<String> cases() {
    return List.copyOf(cases);
  }

  /** As in {@code self-test.json}. */
  public JsonObject json() {
    Map<String, int[]> byTable = new LinkedHashMap<>();
    List<JsonObject> survivors = new ArrayList<>();
    for (Finding one : findings) {
      int[] count = byTable.computeIfAbsent(one.mutant().table(), any -> new int[2]);
      count[0]++;
      count[1] += one.killed() ? 1 : 0;
      if (!one.killed()) {
        survivors.add(
            JsonObject.empty()
                .put("name", one.mutant().name())
                .put("table", one.mutant().table())
                .put("operator", one.mutant().operator())
                .put("operation", one.mutant().operation())
                .put("failedWithoutNamingIt", one.beside()));
      }
    }
    JsonObject tables = JsonObject.empty();
    byTable.forEach(
        (table, count) ->
            tables.put(
                table,
                JsonObject.empty().put("total", (long) count[0]).put("killed", (long) count[1])));
    return JsonObject.empty()
        .put("total", (long) total())
        .put("killed", (long) killed())
        .put("tables", tables)
        .put("survivors", survivors);
  }
}
