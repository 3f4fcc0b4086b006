package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Samples;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.List;

/**
 * All kinds of checks, for one walk over the operations of an adapter: some are tried only once for
 * all operations that look alike on the wire.
 */
public final class Families {
  private final List<Family> families =
      List.of(
          new PackCases(),
          new Refusals(),
          new LifeCycle(),
          new Troubles(),
          new Secrets(),
          new Differences(),
          new ArgumentValues(),
          new Promises(),
          new Fields(),
          new Faults(),
          new HostileAnswers(),
          new EndlessLists(),
          new BrokenOff());

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
    families.forEach(family -> checks.addAll(family.checks(tested)));
    return checks;
  }
}
