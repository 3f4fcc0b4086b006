package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.capability.Latency;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls that are interrupted, cancelled, or whose adapter is closed while the vendor lets them
 * wait; with one operation of each shape of request. And lists and background work that another
 * instance goes on with.
 */
public final class BrokenOff implements Family {
  private final Set<String> shapesTried = new HashSet<>();

  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    for (Case base : tested.file().base().filter(one -> !one.exchanges().isEmpty())) {
      if (shapesTried.add(WireShape.of(tested, base))) {
        checks.addAll(broken(tested, new WaitingCall<>(tested, base)));
      }
      if (new Background(tested.pack()).isWaitedFor(base.exchanges())) {
        checks.addAll(gone(tested, base, "is looked at by another instance"));
      }
    }
    tested.file().cases().stream()
        .filter(one -> onlyLooks(tested, one))
        .findFirst()
        .ifPresent(wait -> checks.addAll(gone(tested, wait, "is looked at by another instance")));
    tested.file().cases().stream()
        .filter(one -> one.rule().equals("PAGE-1") && one.expect().objects("pages").size() > 1)
        .findFirst()
        .ifPresent(walk -> checks.addAll(gone(tested, walk, "is read on by another instance")));
    return checks;
  }

  /** Whether a case waits for what somebody else does, such as approving a login. */
  private static boolean onlyLooks(Tested<?, ?> tested, Case one) {
    return tested.capability().latency() == Latency.BACKGROUND
        && one.succeeds()
        && one.exchanges().size() > 1
        && one.exchanges().stream()
                .map(exchange -> exchange.method() + " " + exchange.path())
                .distinct()
                .count()
            == 1;
  }

  private static List<Check> broken(Tested<?, ?> tested, WaitingCall<?, ?> call) {
    List<Check> checks = new ArrayList<>();
    for (Way way : Way.values()) {
      checks.add(
          tested.check(
              "LIFE-2", "ends when interrupted, " + way.text(), () -> call.interrupted(way)));
      checks.add(
          tested.check("LIFE-3", "ends when cancelled, " + way.text(), () -> call.cancelled(way)));
      checks.add(
          tested.check(
              "LIFE-4", "ends when closed meanwhile, " + way.text(), () -> call.closed(way)));
    }
    checks.add(
        tested.check("LIFE-3", "does not begin when cancelled before", call::cancelledBefore));
    return checks;
  }

  private static <Q extends Request, R> List<Check> gone(
      Tested<Q, R> tested, Case one, String name) {
    List<Check> checks = new ArrayList<>();
    for (Way way : Way.values()) {
      checks.add(
          new Check(
              "LIFE-5",
              tested.operation().id(),
              name + ", " + way.text(),
              () -> tested.runner().runRestarting(one, tested.operation(), way)));
    }
    return checks;
  }
}
