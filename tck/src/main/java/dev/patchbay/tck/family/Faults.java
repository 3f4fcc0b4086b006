package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.fault.Fault;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every fault of the matrix, on real sockets: with one operation of each shape of request, and with
 * every operation where the outcome depends on it.
 */
public final class Faults implements Family {
  private final List<Fault> faults = Fault.all();
  private final Set<String> shapesTried = new HashSet<>();

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base().filter(one -> !one.exchanges().isEmpty())) {
      boolean newShape = shapesTried.add(WireShape.of(tested, base));
      AtOnce slow = new AtOnce();
      for (Fault fault : faults) {
        if ((newShape || fault.everywhere()) && !(fault.ofJson() && tested.file().binaryAnswer())) {
          checks.addAll(checks(tested, base, fault, slow));
        }
      }
    }
    return checks;
  }

  private static List<Check> checks(Tested<?, ?> tested, Case base, Fault fault, AtOnce slow) {
    FaultyCall call = new FaultyCall(tested, base, fault);
    if (fault.slow()) {
      slow.add(fault.name(), () -> call.problems(Way.ADAPTER));
      return List.of(
          tested.check(
              fault.rule(), fault + ", " + Way.ADAPTER.text(), () -> slow.result(fault.name())));
    }
    List<Check> checks = new ArrayList<>();
    for (Way way : fault.heavy() ? List.of(Way.ADAPTER) : List.of(Way.values())) {
      checks.add(tested.check(fault.rule(), fault + ", " + way.text(), () -> call.problems(way)));
      if (fault.ofLook() && new Background(tested.pack()).isWaitedFor(base.exchanges())) {
        checks.add(
            tested.check(
                fault.rule(), "at a look " + fault + ", " + way.text(), () -> call.overcome(way)));
      }
    }
    return checks;
  }
}
