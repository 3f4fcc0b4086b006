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
 */
record Finding(Mutant mutant, Option<Check> killer, String message, List<String> beside) {
  Finding {
    beside = List.copyOf(beside);
  }

  static Finding killed(Mutant mutant, Check check, String message) {
    return new Finding(mutant, Option.some(check), message, List.of());
  }

  static Finding survived(Mutant mutant, List<String> beside) {
    return new Finding(mutant, Option.none(), "", beside);
  }

  boolean killed() {
    return killer.isDefined();
  }
}
