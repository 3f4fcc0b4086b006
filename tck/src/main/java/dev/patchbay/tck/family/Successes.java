package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Tested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of all cases of an operation that end well; run once, when first asked for. */
final class Successes<Q extends Request, R> {
  private final Tested<Q, R> tested;
  private @Nullable List<Answered<R>> all;

  Successes(Tested<Q, R> tested) {
    this.tested = tested;
  }

  /** One for each case. */
  List<Answered<R>> all() {
    List<Answered<R>> known = all;
    if (known == null) {
      known =
          tested.file().cases().stream()
              .filter(one -> !one.expect().has("error"))
              .map(one -> tested.runner().answers(one, tested.operation()))
              .toList();
      all = known;
    }
    return known;
  }

  /** How often each field was filled. */
  FieldTally tally() {
    FieldTally tally = new FieldTally();
    all().stream().flatMap(one -> one.answers().stream()).map(Answer::value).forEach(tally::add);
    return tally;
  }
}
