package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.report.Outcome.Verdict;
import java.util.Collection;

/** How many checks ended how. */
record Tally(long passed, long failed, long deviations) {

  static final String PASSES = "passes";

  static Tally of(Collection<Outcome> outcomes) {
    return new Tally(
        count(outcomes, Verdict.PASSED),
        count(outcomes, Verdict.FAILED),
        count(outcomes, Verdict.DEVIATES));
  }

  private static long count(Collection<Outcome> outcomes, Verdict verdict) {
    return outcomes.stream().filter(one -> one.verdict() == verdict).count();
  }

  long total() {
    return passed + failed + deviations;
  }

  String verdict() {
    if (failed > 0) {
      return "fails";
    }
    if (deviations > 0) {
      return "deviates";
    }
    return total() > 0 ? PASSES : "not tested";
  }

  JsonObject json() {
    return JsonObject.empty()
        .put("total", total())
        .put("passed", passed)
        .put("failed", failed)
        .put("deviations", deviations);
  }
}
