package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.tck.run.Tested;
import org.jspecify.annotations.Nullable;

/** What came of all cases of an operation that end well; run once, when first asked for. */
final class Successes<Q extends Request, R> {
  private final Tested<Q, R> tested;
  private @Nullable FieldTally tally;

  Successes(Tested<Q, R> tested) {
    this.tested = tested;
  }

  /** How often each field was filled. */
  FieldTally tally() {
    FieldTally known = tally;
    if (known == null) {
      FieldTally counted = new FieldTally();
      tested.file().cases().stream()
          .filter(one -> !one.expect().has("error"))
          .flatMap(one -> tested.runner().answers(one, tested.operation()).stream())
          .map(Answer::value)
          .forEach(counted::add);
      tally = counted;
      known = counted;
    }
    return known;
  }
}
