package dev.patchbay.mutation;

import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.OperationCapability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Tries mutants of PIT in an adapter that is loaded anew for each of them, so that the mutant
 * computes the constants, too: tables of arguments, fields and errors, which PIT's own way leaves
 * as they were before the first mutant. Which checks reach a method is found out first, once. A
 * mutant meets a choice of those; before them, where its capabilities are others, all checks of the
 * adapter's word on these operations; and behind them, where it is in what runs while classes are
 * initialised, a choice of all checks.
 */
final class Afresh {
  private static final System.Logger LOG = System.getLogger(Afresh.class.getName());
  private static final long LONGEST_SECONDS = 20;
  private static final int WHOLE_ROOM = 4;

  private final List<Path> folders;
  private final List<String> tests;
  private final String prefix;
  private final long budget;
  private final List<String> without;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Kit> kits = new LinkedHashMap<>();
  private final Map<String, List<MutationDetails>> mutants = new HashMap<>();
  private final Mutater mutater =
      new GregorEngineFactory()
          .createEngine(EngineArguments.arguments())
          .createMutator(new ClassloaderByteArraySource(Afresh.class.getClassLoader()));

  private Afresh(List<Path> folders, List<String> tests, String prefix) {
    this.folders = folders;
    this.tests = tests;
    this.prefix = prefix;
    this.budget = Long.getLong("patchbay.mutation.budget", 200);
    this.without =
        Stream.of(System.getProperty("patchbay.mutation.without", "").split(";"))
            .filter(rule -> !rule.isEmpty())
            .toList();
  }

  /**
   * Arguments: a list of mutants, one each line as in docs/mutation; the file to which rows are
   * appended as {@link KitRows} does; the package in which constants are; the conformance tests,
   * with commas between; the folders of classes to load anew.
   */
  public static void main(String... arguments) throws Exception {
    List<String> wanted = Files.readAllLines(Path.of(arguments[0]));
    List<Path> folders = Stream.of(arguments).skip(4).map(Path::of).toList();
    Afresh afresh = new Afresh(folders, List.of(arguments[3].split(",")), arguments[2]);
    afresh.look();
    for (String row : new LinkedHashSet<>(wanted)) {
      Files.write(
          Path.of(arguments[1]),
          List.of(afresh.tried(row)),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    System.exit(0);
  }

  /** Which checks of the right adapter reach which methods. */
  private void look() throws Exception {
    for (String test : tests) {
      FreshLoader loader =
          new FreshLoader(
              folders,
              (name, bytes) ->
                  Probes.in(
                      bytes, method -> numbers.computeIfAbsent(method, any -> numbers.size())));
      Reached.begin(1 << 16);
      loader.initialise(prefix);
      BitSet constant = Reached.end();
      try (KitBench bench = KitBench.of(loader.loadClass(test))) {
        kits.put(test, new Kit(bench.capabilities(), constant, reaching(test, bench)));
      }
    }
  }

  private List<Reach> reaching(String test, KitBench bench) {
    Map<String, List<String>> units = new LinkedHashMap<>();
    for (String label : bench.labels()) {
      if (without.stream().noneMatch(label::startsWith)) {
        units.computeIfAbsent(KitBench.unit(label), any -> new ArrayList<>()).add(label);
      }
    }
    List<Reach> reaches = new ArrayList<>();
    units.forEach(
        (unit, labels) -> {
          Reached.begin(1 << 16);
          long begin = System.nanoTime();
          Throwable failure = failure(bench, labels);
          int time = Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
          BitSet methods = Reached.end();
          if (failure == null) {
            reaches.add(
                new Reach(
                    new TestInfo(test, test + "." + unit, time, Optional.empty(), 1),
                    labels,
                    methods));
          } else {
            LOG.log(System.Logger.Level.WARNING, unit + " fails without any mutant", failure);
          }
        });
    return reaches;
  }

  /** The row of a mutant. */
  private String tried(String row) throws Exception {
    MutationDetails mutant = mutant(row);
    if (mutant == null) {
      return String.join("\t", "NON_VIABLE", "0", row, "", "0");
    }
    byte[] code = mutater.getMutation(mutant.getId()).getBytes();
    String type = mutant.getClassName().asJavaName();
    int ran = 0;
    int reached = 0;
    for (Map.Entry<String, Kit> kit : kits.entrySet()) {
      FreshLoader loader =
          new FreshLoader(folders, (name, bytes) -> name.equals(type) ? code : bytes);
      Map<String, Reach> byName = kit.getValue().byName();
      KitBench bench;
      List<TestInfo> chosen;
      try {
        bench = KitBench.of(loader.loadClass(kit.getKey()), true);
      } catch (RuntimeException | Error unfit) {
        return String.join("\t", "KILLED", "1", row, "opening", "1");
      }
      try (bench) {
        chosen = chosen(mutant, kit.getValue(), bench);
        reached += chosen.size();
        for (TestInfo one : chosen) {
          ran++;
          Reach reach = Objects.requireNonNull(byName.get(one.getName()));
          FutureTask<@Nullable Throwable> task =
              new FutureTask<>(() -> failure(bench, reach.labels()));
          Thread thread = new Thread(task, "mutant");
          thread.setDaemon(true);
          thread.start();
          try {
            if (task.get(LONGEST_SECONDS + reach.info().getTime() / 100, TimeUnit.SECONDS)
                != null) {
              return String.join(
                  "\t", "KILLED", String.valueOf(ran), row, one.getName(), chosen.size() + "");
            }
          } catch (TimeoutException hanging) {
            thread.interrupt();
            return String.join(
                "\t", "TIMED_OUT", String.valueOf(ran), row, one.getName(), chosen.size() + "");
          } catch (ExecutionException broken) {
            return String.join("\t", "RUN_ERROR", String.valueOf(ran), row, "", reached + "");
          }
        }
      } catch (RuntimeException | Error unfit) {
        return String.join("\t", "KILLED", "1", row, "opening: " + first(unfit), "1");
      }
    }
    String status = reached == 0 ? "NO_COVERAGE" : "SURVIVED";
    return String.join("\t", status, String.valueOf(ran), row, "", String.valueOf(reached));
  }

  private static String first(Throwable thrown) {
    return String.valueOf(thrown).lines().findFirst().orElse("");
  }

  private List<TestInfo> chosen(MutationDetails mutant, Kit kit, KitBench bench) {
    Integer number =
        numbers.get(
            Probes.name(
                mutant.getClassName().asJavaName(),
                mutant.getMethod(),
                mutant.getId().getLocation().getMethodDesc()));
    String about = mutant.getClassName().getNameWithoutPackage() + " " + mutant.getMethod();
    List<Reach> reaching =
        kit.reaches().stream().filter(one -> number != null && one.methods().get(number)).toList();
    Set<String> changed = changed(kit.capabilities(), bench.capabilities());
    List<TestInfo> chosen = new ArrayList<>();
    kit.reaches().stream()
        .filter(one -> changed.contains(one.operation()) && one.isAboutTheAdaptersWord())
        .map(Reach::info)
        .forEach(chosen::add);
    chosen.addAll(KitPrioritiser.chosen(infos(reaching), about, budget));
    if (number != null && kit.constant().get(number)) {
      List<Reach> all =
          kit.reaches().stream()
              .filter(one -> changed.isEmpty() || changed.contains(one.operation()))
              .toList();
      chosen.addAll(KitPrioritiser.chosen(infos(all), about, WHOLE_ROOM * budget));
    }
    return new ArrayList<>(new LinkedHashSet<>(chosen));
  }

  private static List<TestInfo> infos(List<Reach> reaches) {
    return reaches.stream().map(Reach::info).toList();
  }

  /** Operations of which a mutant says something else. */
  private static Set<String> changed(Capabilities right, Capabilities mutated) {
    return right.operations().stream()
        .filter(row -> !row.equals(mutated.operation(row.operation())))
        .map(OperationCapability::operation)
        .collect(Collectors.toSet());
  }

  private @Nullable MutationDetails mutant(String row) {
    String type = row.substring(0, row.lastIndexOf('.', row.indexOf(" line ")));
    return mutants
        .computeIfAbsent(type, any -> mutater.findMutations(ClassName.fromString(type)))
        .stream()
        .filter(one -> Survivors.row(one).equals(row))
        .findFirst()
        .orElse(null);
  }

  /** Whatever a mutant makes a check throw, errors of the JVM among it, is a failure of it. */
  @SuppressWarnings("CatchingUnchecked")
  private static @Nullable Throwable failure(KitBench bench, List<String> labels) {
    try {
      bench.run(labels);
      return null;
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  /** What is known of the right adapter. */
  private record Kit(Capabilities capabilities, BitSet constant, List<Reach> reaches) {
    Map<String, Reach> byName() {
      Map<String, Reach> byName = new HashMap<>();
      reaches.forEach(reach -> byName.put(reach.info().getName(), reach));
      return byName;
    }
  }

  /** What one check, or several that belong together, reaches. */
  private record Reach(TestInfo info, List<String> labels, BitSet methods) {
    boolean isAboutTheAdaptersWord() {
      return labels.get(0).startsWith("CAP-") || labels.get(0).startsWith("FIELD-");
    }

    String operation() {
      String label = labels.get(0);
      return label.substring(label.indexOf(' ') + 1, label.indexOf(": "));
    }
  }
}
