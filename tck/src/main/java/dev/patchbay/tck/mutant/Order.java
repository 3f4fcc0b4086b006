package dev.patchbay.tck.mutant;

import dev.patchbay.tck.run.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order checks are tried on a defect: first what caught another one of the same row, then
 * what names it, then by the rules that caught most of its kind at the same operation. It goes only
 * by what was found at one operation, so that it is the same in every run.
 */
final class Order {
  private final Map<String, Set<String>> caughtOfRow = new HashMap<>();
  private final Map<String, Integer> caughtByRule = new HashMap<>();

  /** The checks that fit, the likeliest first. */
  List<Check> of(Mutant mutant, List<Check> checks) {
    Set<String> earlier = caughtOfRow.getOrDefault(row(mutant), Set.of());
    IdentityHashMap<Check, int[]> ranks = new IdentityHashMap<>();
    List<Check> fitting = new ArrayList<>();
    for (Check check : checks) {
      int rule = mutant.rules().indexOf(check.rule());
      if (rule >= 0) {
        fitting.add(check);
        ranks.put(
            check,
            new int[] {
              earlier.contains(check.label()) ? 0 : 1,
              mutant.words().stream().anyMatch(check.name()::contains) ? 0 : 1,
              -caughtByRule.getOrDefault(kind(mutant, check), 0),
              rule
            });
      }
    }
    fitting.sort(
        Comparator.comparing(
            (Check check) -> ranks.getOrDefault(check, new int[4]), Order::compare));
    return fitting;
  }

  void caught(Mutant mutant, Check check) {
    caughtOfRow.computeIfAbsent(row(mutant), any -> new LinkedHashSet<>()).add(check.label());
    caughtByRule.merge(kind(mutant, check), 1, Integer::sum);
  }

  private static int compare(int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        return Integer.compare(one[i], other[i]);
      }
    }
    return 0;
  }

  private static String row(Mutant mutant) {
    return mutant.operation() + " " + mutant.table() + " " + mutant.row();
  }

  private static String kind(Mutant mutant, Check check) {
    return mutant.operation() + " " + mutant.operator() + " " + check.rule();
  }
}
