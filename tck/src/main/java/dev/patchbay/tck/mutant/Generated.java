package dev.patchbay.tck.mutant;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.run.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs every generated defect of one adapter, on several benches side by side. */
public final class Generated {
  private final List<Finding> findings;
  private final List<Mutant> equivalent;
  private final List<String> cases;
  private final Set<String> killers;
  private final Set<String> unsound;

  private Generated(
      List<Finding> findings,
      List<Mutant> equivalent,
      List<String> cases,
      Set<String> killers,
      Set<String> unsound) {
    this.findings = findings;
    this.equivalent = equivalent;
    this.cases = cases;
    this.killers = killers;
    this.unsound = unsound;
  }

  /**
   * Generates and runs all: those of one operation one after the other, because what the right
   * adapter does in a check is looked at once for all of them.
   *
   * @param benches makes one bench for each thread
   * @param threads how many
   * @param which the names of those to run
   * @param progress is told how many have ended, from any of the threads
   * @return what came of them
   */
  public static Generated run(
      Supplier<Bench> benches, int threads, Predicate<String> which, IntConsumer progress) {
    Queue<List<Mutant>> waiting = new ConcurrentLinkedQueue<>();
    Map<Mutant, Finding> found = new ConcurrentHashMap<>();
    Set<String> killers = new ConcurrentSkipListSet<>();
    Set<String> unsound = new ConcurrentSkipListSet<>();
    AtomicInteger done = new AtomicInteger();
    try (Bench first = benches.get()) {
      List<Mutant> all = first.mutants().stream().filter(one -> which.test(one.name())).toList();
      List<Mutant> unequal = all.stream().filter(one -> one.equivalent().isEmpty()).toList();
      unequal.stream()
          .collect(
              Collectors.groupingBy(Mutant::operation, LinkedHashMap::new, Collectors.toList()))
          .values()
          .stream()
          .sorted(Comparator.comparing((List<Mutant> some) -> -some.size()))
          .forEach(waiting::add);
      AtomicReference<@Nullable Bench> made = new AtomicReference<>(first);
      Workers.run(
          threads,
          () -> {
            Bench ready = made.getAndSet(null);
            try (Bench bench = ready == null ? benches.get() : ready) {
              for (List<Mutant> some = waiting.poll(); some != null; some = waiting.poll()) {
                Set<String> quick = new HashSet<>();
                for (Mutant mutant : some) {
                  Finding finding = bench.run(mutant);
                  finding.killer().forEach(check -> quick.add(check.label()));
                  found.put(mutant, finding);
                  progress.accept(done.incrementAndGet());
                }
                killers.addAll(quick);
                killers.addAll(bench.slower(some, quick));
              }
              unsound.addAll(bench.unsound());
            }
          });
      return new Generated(
          unequal.stream().map(one -> Objects.requireNonNull(found.get(one))).toList(),
          all.stream().filter(one -> one.equivalent().isDefined()).toList(),
          first.cases(),
          killers,
          unsound);
    }
  }

  /** How many there are. */
  public int total() {
    return findings.size();
  }

  /** How many a check caught that fits and names what is wrong. */
  public int killed() {
    return (int) findings.stream().filter(Finding::killed).count();
  }

  /** Labels of the checks that caught one: the first, and for each case one that was slower. */
  public List<String> killers() {
    return List.copyOf(killers);
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
                .put("met", (long) one.met())
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
        .put("survivors", survivors)
        .put("unsound", List.copyOf(unsound))
        .put(
            "equivalent",
            equivalent.stream()
                .map(
                    one ->
                        JsonObject.empty()
                            .put("name", one.name())
                            .put("reason", one.equivalent().getOrElse("")))
                .toList());
  }
}
