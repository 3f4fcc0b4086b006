package dev.patchbay.mutation;

import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pitest.coverage.TestInfo;

/** One conformance test over the right adapter: which of its checks reach which methods. */
final class RightKit {
  private static final System.Logger LOG = System.getLogger(RightKit.class.getName());
  private static final int MOST_METHODS = 1 << 16;
  private static final int WHOLE_ROOM = 4;

  private final String test;
  private final Capabilities capabilities;
  private final BitSet initialising;
  private final Map<String, Integer> numbers;
  private final Map<String, Reach> reaches;

  private RightKit(
      String test,
      Capabilities capabilities,
      BitSet initialising,
      Map<String, Integer> numbers,
      Map<String, Reach> reaches) {
    this.test = test;
    this.capabilities = capabilities;
    this.initialising = initialising;
    this.numbers = numbers;
    this.reaches = reaches;
  }

  /**
   * Runs all checks once.
   *
   * @param prefix of the classes that are initialised first, as constants are
   * @param wanted the checks that count, by their labels
   */
  static RightKit look(String test, List<Path> folders, String prefix, Predicate<String> wanted)
      throws ClassNotFoundException {
    Map<String, Integer> numbers = new HashMap<>();
    FreshLoader loader =
        new FreshLoader(
            folders,
            (name, bytes) ->
                Probes.in(bytes, method -> numbers.computeIfAbsent(method, any -> numbers.size())));
    Reached.begin(MOST_METHODS);
    loader.initialise(prefix);
    BitSet initialising = Reached.end();
    try (KitBench bench = KitBench.of(loader.loadClass(test))) {
      return new RightKit(
          test, bench.capabilities(), initialising, numbers, reaches(test, bench, wanted));
    }
  }

  private static Map<String, Reach> reaches(String test, KitBench bench, Predicate<String> wanted) {
    Map<String, List<String>> units = new LinkedHashMap<>();
    bench.labels().stream()
        .filter(wanted)
        .forEach(
            label ->
                units.computeIfAbsent(KitBench.unit(label), any -> new ArrayList<>()).add(label));
    Map<String, Reach> reaches = new LinkedHashMap<>();
    units.forEach(
        (unit, labels) -> {
          Reached.begin(MOST_METHODS);
          long begin = System.nanoTime();
          Throwable failure = bench.failure(labels);
          int time = Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
          BitSet methods = Reached.end();
          if (failure == null) {
            String name = test + "." + unit;
            TestInfo info = new TestInfo(test, name, time, Optional.empty(), 1);
            reaches.put(name, new Reach(info, labels, methods));
          } else {
            LOG.log(System.Logger.Level.WARNING, unit + " fails without any mutant", failure);
          }
        });
    return reaches;
  }

  String test() {
    return test;
  }

  /**
   * The checks that a mutant meets: those of the adapter's word on operations of which it says
   * something else, a choice of those that reach its method, and, where its method runs while
   * classes are initialised, a choice of all.
   *
   * @param mutated what the mutant says of itself
   * @param budget how many, slow ones counting more
   */
  List<Reach> chosen(Mutants.Mutant mutant, Capabilities mutated, long budget) {
    @Nullable Integer number = numbers.get(mutant.method());
    Set<String> changed = changed(mutated);
    Set<TestInfo> chosen =
        new LinkedHashSet<>(
            infos(one -> changed.contains(one.operation()) && one.isAboutTheAdaptersWord()));
    if (number != null) {
      chosen.addAll(
          KitPrioritiser.chosen(infos(one -> one.methods().get(number)), mutant.about(), budget));
      if (initialising.get(number)) {
        chosen.addAll(
            KitPrioritiser.chosen(
                infos(one -> changed.isEmpty() || changed.contains(one.operation())),
                mutant.about(),
                WHOLE_ROOM * budget));
      }
    }
    return chosen.stream().map(info -> reaches.get(info.getName())).toList();
  }

  private List<TestInfo> infos(Predicate<Reach> which) {
    return reaches.values().stream().filter(which).map(Reach::info).toList();
  }

  /** Operations of which a mutant says something else. */
  private Set<String> changed(Capabilities mutated) {
    return capabilities.operations().stream()
        .filter(row -> !row.equals(mutated.operation(row.operation())))
        .map(OperationCapability::operation)
        .collect(Collectors.toSet());
  }
}
