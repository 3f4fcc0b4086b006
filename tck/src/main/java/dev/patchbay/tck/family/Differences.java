package dev.patchbay.tck.family;

import dev.patchbay.call.Request;
import dev.patchbay.tck.run.Check;
import dev.patchbay.tck.run.Tested;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends an ordinary request without and with each argument and demands that the two differ in the
 * place that the vendor names.
 */
public final class Differences implements Family {
  @Override
  public <Q extends Request, R> List<Check> checks(Tested<Q, R> tested) {
    List<Check> checks = new ArrayList<>();
    tested
        .file()
        .base()
        .filter(base -> !base.exchanges().isEmpty())
        .forEach(base -> checks.addAll(new ArgumentLooks(tested, base).checks()));
    return checks;
  }
}
