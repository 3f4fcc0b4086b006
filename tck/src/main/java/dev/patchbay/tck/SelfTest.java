package dev.patchbay.tck;

import dev.patchbay.call.Operation;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import dev.patchbay.tck.mutant.Bench;
import dev.patchbay.tck.mutant.Generated;
import dev.patchbay.tck.report.Outcome;
import dev.patchbay.tck.report.Outcome.Verdict;
import dev.patchbay.tck.report.SelfTestReport;
import dev.patchbay.tck.rule.Rule;
import dev.patchbay.tck.rule.Specification;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Subject;
import dev.patchbay.tck.run.Workers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests the kit itself: plants defects and looks whether it catches them. Those that were thought
 * of by hand are in an adapter of a made-up vendor ({@link Defect}); those that are generated are
 * planted around the adapter that is named, one for each operator and row of its tables. For each
 * only the checks run that touch its row.
 */
public final class SelfTest {
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int STEP = 500;

  private final AdapterProvider provider;
  private final Pack pack;
  private final Function<String, Map<String, String>> configuration;
  private final List<Operation<?, ?>> own;

  /** Ids of the rules that caught something. */
  private final Set<String> killers = Collections.synchronizedSet(new LinkedHashSet<>());

  /**
   * Prepares a self-test; it sends nothing yet.
   *
   * @param provider what opens the adapter around which defects are planted
   * @param pack what is known of its vendor
   * @param configuration the adapter's configuration for a base URL, see {@link
   *     PatchbayConformance#configuration}
   * @param own operations that only this vendor has
   */
  public SelfTest(
      AdapterProvider provider,
      Pack pack,
      Function<String, Map<String, String>> configuration,
      List<Operation<?, ?>> own) {
    this.provider = provider;
    this.pack = pack;
    this.configuration = configuration;
    this.own = List.copyOf(own);
  }

  /**
   * Plants every defect.
   *
   * @param clock what tells the time of the report
   * @param progress is told now and then how far it is, from any thread
   * @return what came of them
   */
  public SelfTestReport run(Clock clock, Consumer<String> progress) {
    return run(clock, any -> true, any -> true, progress);
  }

  /**
   * Plants some of them, always the same: a quick look. Its report says so, and never passes.
   *
   * @param oneIn of how many defects one is planted; at least 2
   * @param clock what tells the time of the report
   * @param progress is told now and then how far it is, from any thread
   * @return what came of them
   */
  public SelfTestReport sample(int oneIn, Clock clock, Consumer<String> progress) {
    if (oneIn < 2) {
      throw new IllegalArgumentException("A sample is one in 2 or more, not in " + oneIn);
    }
    Predicate<String> chosen = name -> Math.floorMod(name.hashCode(), oneIn) == 0;
    return run(clock, defect -> chosen.test(defect.name()), chosen, progress).sampled(oneIn);
  }

  SelfTestReport run(
      Clock clock,
      Predicate<Defect> byHand,
      Predicate<String> generated,
      Consumer<String> progress) {
    Instant begun = clock.instant();
    progress.accept("Planting the defects made by hand");
    JsonObject defects = byHand(clock, byHand);
    Generated mutants =
        Generated.run(
            () -> new Bench(provider, pack, configuration, own),
            THREADS,
            generated,
            done -> {
              if (done % STEP == 0) {
                progress.accept(done + " generated defects planted");
              }
            });
    mutants.killers().forEach(label -> killers.add(rule(label)));
    Instant ended = clock.instant();
    return SelfTestReport.of(
        new Subject(provider, pack, configuration),
        ended,
        Duration.between(begun, ended),
        defects,
        mutants.json(),
        idle(mutants));
  }

  private JsonObject byHand(Clock clock, Predicate<Defect> which) {
    List<Defect> all =
        Stream.of(Defect.values())
            .filter(defect -> defect != Defect.NONE && which.test(defect))
            .toList();
    Queue<Defect> waiting = new ConcurrentLinkedQueue<>(all);
    Set<Defect> caught = Collections.synchronizedSet(EnumSet.noneOf(Defect.class));
    Workers.run(
        THREADS,
        () -> {
          for (Defect one = waiting.poll(); one != null; one = waiting.poll()) {
            if (caught(one, clock)) {
              caught.add(one);
            }
          }
        });
    return JsonObject.empty()
        .put("total", (long) all.size())
        .put("killed", (long) caught.size())
        .put(
            "survivors",
            all.stream()
                .filter(defect -> !caught.contains(defect))
                .map(
                    defect ->
                        JsonObject.empty().put("name", defect.name()).put("rule", defect.rule()))
                .toList());
  }

  private boolean caught(Defect defect, Clock clock) {
    try (Conformance run = Conformance.of(ToyProvider.subject(defect), List.of(), clock)) {
      for (Check check : run.checks()) {
        if (check.rule().equals(defect.rule())) {
          Outcome outcome = run.run(check);
          if (outcome.verdict() == Verdict.FAILED) {
            killers.add(check.rule());
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Rules that caught nothing, and cases that caught nothing and are not alone with their rule. */
  private JsonObject idle(Generated mutants) {
    Map<String, Long> alone =
        mutants.cases().stream()
            .collect(Collectors.groupingBy(SelfTest::rule, Collectors.counting()));
    return JsonObject.empty()
        .put(
            "rules",
            Specification.load().rules().stream()
                .filter(rule -> rule.untestable().isEmpty())
                .map(Rule::id)
                .filter(id -> !killers.contains(id))
                .toList())
        .put(
            "cases",
            mutants.cases().stream()
                .filter(one -> alone.getOrDefault(rule(one), 0L) > 1)
                .filter(
                    one ->
                        mutants.killers().stream().noneMatch(label -> label.startsWith(one + ", ")))
                .toList());
  }

  /** A label begins with the rule. */
  private static String rule(String label) {
    return label.substring(0, label.indexOf(' '));
  }
}
