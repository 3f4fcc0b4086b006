package dev.patchbay.tck.mutant;

import dev.patchbay.tck.run.Check;
import io.vavr.control.Option;
import java.util.List;

/**
 * What came of one generated defect.
 *
 * @param mutant the defect
 * @param killer the check that caught it; none where it survived
 * @param message what that check said
 * @param beside checks that failed too, but whose message does not name what is wrong
 * @param met in how many checks of a rule that fits the defect changed anything
 */
record Finding(Mutant mutant, Option<Check> killer, String message, List<String> beside, int met) {
  Finding {
    beside = List.copyOf(beside);
  }

  static Finding killed(Mutant mutant, Check check, String message, int met) {
    return new Finding(mutant, Option.some(check), message, List.of(), met);
  }

  static Finding survived(Mutant mutant, List<String> beside, int met) {
    return new Finding(mutant, Option.none(), "", beside, met);
  }

  boolean killed() {
    return killer.isDefined();
  }
}
