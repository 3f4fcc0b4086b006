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
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

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
  private final Set<String> killers = new LinkedHashSet<>();

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

  SelfTestReport run(
      Clock clock,
      Predicate<Defect> byHand,
      Predicate<String> generated,
      Consumer<String> progress) {
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
    killers.addAll(mutants.killers());
    return SelfTestReport.of(
        new Subject(provider, pack, configuration),
        clock.instant(),
        defects,
        mutants.json(),
        idle(mutants.cases()));
  }

  private JsonObject byHand(Clock clock, Predicate<Defect> which) {
    long total = 0;
    List<JsonObject> survivors = new ArrayList<>();
    for (Defect defect : Defect.values()) {
      if (defect != Defect.NONE && which.test(defect)) {
        total++;
        if (!caught(defect, clock)) {
          survivors.add(JsonObject.empty().put("name", defect.name()).put("rule", defect.rule()));
        }
      }
    }
    return JsonObject.empty()
        .put("total", total)
        .put("killed", total - survivors.size())
        .put("survivors", survivors);
  }

  private boolean caught(Defect defect, Clock clock) {
    Pack toy = Pack.load(ToyProvider.PACK);
    try (Conformance run =
        Conformance.of(
            new ToyProvider(defect), toy, ToyProvider::configuration, List.of(), clock)) {
      for (Check check : run.checks()) {
        if (check.rule().equals(defect.rule())) {
          Outcome outcome = run.run(check);
          if (outcome.verdict() == Verdict.FAILED) {
            killers.add(check.label());
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Rules and cases of the pack that were the first to catch nothing. */
  private JsonObject idle(List<String> cases) {
    return JsonObject.empty()
        .put(
            "rules",
            Specification.load().rules().stream()
                .filter(rule -> rule.untestable().isEmpty())
                .map(Rule::id)
                .filter(id -> killers.stream().noneMatch(label -> label.startsWith(id + " ")))
                .toList())
        .put(
            "cases",
            cases.stream()
                .filter(one -> killers.stream().noneMatch(label -> label.startsWith(one + ", ")))
                .toList());
  }
}
