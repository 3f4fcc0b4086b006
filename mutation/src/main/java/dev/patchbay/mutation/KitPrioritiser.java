package dev.patchbay.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pitest.coverage.BlockLocation;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Chooses checks that reach a mutant: operation by operation, those first that the class is about
 * by its name, and within one by turns from every rule. Code that all operations reach would
 * otherwise meet the whole kit for each mutant that survives. Tables of errors are a case of their
 * own: they meet every check of an error once, whatever the operation. What a budget leaves out can
 * only make the kit look worse than it is.
 */
final class KitPrioritiser implements TestPrioritiser {
  /** How many operations get a share of their own, each {@code 1 / SHARES} of the budget. */
  private static final int FIRST = 4;

  private static final int SHARES = 8;
  private static final double MILLISECONDS_PER_POINT = 25;

  /** Instead of an operation in the names of checks that are about all of them. */
  private static final String WHOLE = "adapter";

  private final CoverageDatabase coverage;
  private final long budget;

  KitPrioritiser(CoverageDatabase coverage, long budget) {
    this.coverage = coverage;
    this.budget = budget;
  }

  @Override
  public List<TestInfo> assignTests(MutationDetails mutation) {
    Set<TestInfo> reaching = new LinkedHashSet<>();
    mutation
        .getBlocks()
        .forEach(
            block ->
                reaching.addAll(
                    coverage.getTestsForBlockLocation(
                        new BlockLocation(mutation.getId().getLocation(), block))));
    String about = mutation.getClassName().getNameWithoutPackage() + " " + mutation.getMethod();
    return chosen(reaching, about, budget);
  }

  /**
   * A choice of checks.
   *
   * @param name class and method that they are to be about
   * @param budget how many, slow ones counting more
   */
  static List<TestInfo> chosen(Collection<TestInfo> reaching, String name, long budget) {
    String about = name.toLowerCase(Locale.ROOT);
    Map<String, List<TestInfo>> byOperation = new TreeMap<>();
    reaching.forEach(
        test -> byOperation.computeIfAbsent(operation(test), any -> new ArrayList<>()).add(test));
    List<Map.Entry<String, List<TestInfo>>> operations = new ArrayList<>(byOperation.entrySet());
    operations.sort(
        Comparator.comparingInt(
                (Map.Entry<String, List<TestInfo>> one) -> -nearness(one.getKey(), about))
            .thenComparingInt(one -> -one.getValue().size()));
    Set<TestInfo> chosen = new LinkedHashSet<>();
    if (about.contains("error")) {
      chosen.addAll(errors(reaching));
    }
    double left = budget;
    for (int i = 0; i < operations.size() && left > 0; i++) {
      double share = Math.min(left, (double) budget / (i < FIRST ? SHARES : 2 * SHARES));
      for (TestInfo test : byTurns(operations.get(i).getValue())) {
        if (cost(test) <= share && chosen.add(test)) {
          share -= cost(test);
          left -= cost(test);
        }
      }
    }
    if (chosen.isEmpty() && !operations.isEmpty()) {
      chosen.add(byTurns(operations.get(0).getValue()).get(0));
    }
    return List.copyOf(chosen);
  }

  /** One check of each kind of error. */
  private static Collection<TestInfo> errors(Collection<TestInfo> reaching) {
    Map<String, TestInfo> byText = new LinkedHashMap<>();
    reaching.stream()
        .filter(test -> rule(test).startsWith("ERROR-"))
        .forEach(test -> byText.putIfAbsent(test.getName().split(": ", 2)[1], test));
    return byText.values();
  }

  /** What a check costs, as points of the budget: slow ones more, the few of the adapter as one. */
  private static double cost(TestInfo test) {
    return operation(test).equals(WHOLE) ? 1 : 1 + test.getTime() / MILLISECONDS_PER_POINT;
  }

  /** The area and the last word of an operation, where class or method has them in its name. */
  private static int nearness(String operation, String about) {
    int dot = operation.indexOf('.');
    String area = dot < 0 ? operation : operation.substring(0, dot);
    String word = operation.substring(dot + 1).toLowerCase(Locale.ROOT);
    return (about.contains(area) ? 1 : 0) + (about.contains(word) ? 2 : 0);
  }

  private static List<TestInfo> byTurns(List<TestInfo> tests) {
    Map<String, List<TestInfo>> byRule = new TreeMap<>();
    tests.stream()
        .sorted(Comparator.comparingInt(TestInfo::getTime).thenComparing(TestInfo::getName))
        .forEach(test -> byRule.computeIfAbsent(rule(test), any -> new ArrayList<>()).add(test));
    List<TestInfo> all = new ArrayList<>();
    Map<String, List<TestInfo>> rest = new LinkedHashMap<>(byRule);
    for (int turn = 0; !rest.isEmpty(); turn++) {
      int at = turn;
      rest.values().removeIf(list -> at >= list.size());
      rest.values().forEach(list -> all.add(list.get(at)));
    }
    return all;
  }

  /** Of {@code package.Type.RULE-1 area.name: text}. */
  private static String rule(TestInfo test) {
    String name = test.getName();
    int space = name.indexOf(' ');
    return name.substring(name.lastIndexOf('.', space) + 1, space);
  }

  private static String operation(TestInfo test) {
    String name = test.getName();
    int space = name.indexOf(' ');
    return name.substring(space + 1, name.indexOf(": ", space));
  }
}
