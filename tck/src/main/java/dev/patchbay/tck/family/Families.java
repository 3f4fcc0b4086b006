package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * All kinds of checks, for one walk over the operations of an adapter: some are tried only once for
 * all operations that look alike on the wire.
 */
public final class Families {
  private final List<Family> families =
      List.of(
          new PackCases(),
          new Refusals(),
          new Builders(),
          new LifeCycle(),
          new Troubles(),
          new Secrets(),
          new Differences(),
          new ArgumentValues(),
          new LegalValues(),
          new Promises(),
          new Emulations(),
          new Fields(),
          new Retold(),
          new Faults(),
          new HostileAnswers(),
          new EndlessLists(),
          new BrokenOff());

  private final IdentityHashMap<Family, Set<String>> rules = new IdentityHashMap<>();

  /** The checks of an operation; each may be run on its own and in any order. */
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    if (!tested.capability().support().works()) {
      List<Check> refused =
          new ArrayList<>(tested.bothWays(Samples.refusal(tested.operation(), tested.vendor())));
      refused.add(
          tested.check(
              "CAP-1",
              tested.operation().id() + " is as the vendor says",
              () -> Promises.denied(tested)));
      return refused;
    }
    List<Check> checks = new ArrayList<>();
    families.forEach(family -> checks.addAll(met(family, family.checks(tested))));
    return checks;
  }

  /**
   * The checks of some rules once more, for another word of the adapter on an operation: of the
   * kinds that had any of these rules in the walk, and that do not go by what came before.
   */
  public <Q extends Request, R> List<Check> again(Tested<Q, R> tested, Set<String> fitting) {
    if (!tested.capability().support().works()) {
      return checks(tested);
    }
    return families.stream()
        .filter(family -> !Collections.disjoint(rules.getOrDefault(family, Set.of()), fitting))
        .flatMap(family -> family.checks(tested).stream())
        .filter(check -> fitting.contains(check.rule()))
        .toList();
  }

  private List<Check> met(Family family, List<Check> checks) {
    Set<String> known = rules.computeIfAbsent(family, any -> new HashSet<>());
    checks.forEach(check -> known.add(check.rule()));
    return checks;
  }
}
