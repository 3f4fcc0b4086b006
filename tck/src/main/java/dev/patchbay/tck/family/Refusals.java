package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.run.Way;
import java.util.ArrayList;
import java.util.List;

/** Bad input of every kind is refused, by name, and sends nothing. */
public final class Refusals implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    tested
        .file()
        .base()
        .forEach(
            base -> {
              BadInput input = new BadInput(tested, base);
              input.atThePort().forEach(one -> checks.add(tested.check(one, Way.PORT)));
              input.everywhere().forEach(one -> checks.addAll(tested.bothWays(one)));
            });
    return checks;
  }
}
