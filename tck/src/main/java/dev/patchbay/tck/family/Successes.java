package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.trace.Flaw;
import dev.patchbay.tck.trace.Tracer;
import dev.patchbay.tck.trace.VendorFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of all cases of an operation that end well; run once, when first asked for. */
final class Successes<Q extends Request, R> {
  private final Tested<Q, R> tested;
  private @Nullable List<Answered<R>> all;
  private @Nullable FieldTally tally;
  private @Nullable List<Flaw> flaws;

  Successes(Tested<Q, R> tested) {
    this.tested = tested;
  }

  /** One for each case. */
  List<Answered<R>> all() {
    List<Answered<R>> known = all;
    if (known == null) {
      known =
          cases().stream().map(one -> tested.runner().answers(one, tested.operation())).toList();
      all = known;
    }
    return known;
  }

  /** How often each field was filled. */
  FieldTally tally() {
    FieldTally known = tally;
    if (known == null) {
      known = new FieldTally();
      all().stream().flatMap(one -> one.answers().stream()).map(Answer::value).forEach(known::add);
      tally = known;
    }
    return known;
  }

  /** The values of a field, and of what is in it, that the vendor did not say. */
  List<String> flaws(VendorFields vendor, String field) {
    List<Flaw> known = flaws;
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < cases().size(); i++) {
        Case one = cases().get(i);
        Answered<R> answered = all().get(i);
        Tracer.flaws(vendor, tested.vendor(), one, answered).stream()
            .map(flaw -> new Flaw(flaw.path(), one.name() + ": " + flaw.text()))
            .forEach(known::add);
      }
      flaws = known;
    }
    return known.stream()
        .filter(flaw -> (flaw.path() + ".").startsWith(field + ".") || flaw.path().isEmpty())
        .map(Flaw::text)
        .toList();
  }

  private List<Case> cases() {
    return tested.file().cases().stream().filter(one -> !one.expect().has("error")).toList();
  }
}
