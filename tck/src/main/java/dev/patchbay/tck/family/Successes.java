package dev.patchbay.tck.family;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import dev.patchbay.tck.run.Answered;
import dev.patchbay.tck.run.Tested;
import dev.patchbay.tck.trace.Flaw;
import dev.patchbay.tck.trace.Tracer;
import dev.patchbay.tck.trace.VendorFields;
import java.util.List;

/** What came of all cases of an operation that end well. Not for use by several threads. */
final class Successes<Q extends Request, R> {
  private final Tested<Q, R> tested;
  private final VendorFields vendor;
  private final List<Success> all;

  Successes(Tested<Q, R> tested, VendorFields vendor) {
    this.tested = tested;
    this.vendor = vendor;
    this.all = tested.file().cases().stream().filter(Case::showsAll).map(Success::new).toList();
  }

  /** The vendor's word on the fields of the result. */
  VendorFields vendor() {
    return vendor;
  }

  /** How often each field was filled. */
  FieldTally tally() {
    FieldTally whole = new FieldTally();
    all.forEach(one -> whole.add(one.tallies.of(one.answered())));
    return whole;
  }

  /** The values of a field, and of what is in it, that the vendor did not say. */
  List<String> flaws(String field) {
    return all.stream()
        .flatMap(one -> one.flaws.of(one.answered()).stream())
        .filter(flaw -> flaw.path().isEmpty() || touches(flaw.path(), field))
        .map(Flaw::text)
        .toList();
  }

  /** Whether something wrong at a path is of a field: in it, or in what it is part of. */
  private boolean touches(String path, String field) {
    String plain = ResultField.withoutCase(tested.operation().resultType(), field);
    return (path + ".").startsWith(plain + ".") || (plain + ".").startsWith(path + ".");
  }

  /** One case, and what was made of its answers. */
  private final class Success {
    private final Case one;
    private final FirstAndLast<Answered<R>, FieldTally> tallies = new FirstAndLast<>(this::tally);
    private final FirstAndLast<Answered<R>, List<Flaw>> flaws = new FirstAndLast<>(this::traced);

    Success(Case one) {
      this.one = one;
    }

    Answered<R> answered() {
      return tested.runner().answers(one, tested.operation());
    }

    private FieldTally tally(Answered<R> answered) {
      FieldTally tally = new FieldTally();
      answered.answers().stream().map(Answer::value).forEach(tally::add);
      return tally;
    }

    private List<Flaw> traced(Answered<R> answered) {
      return Tracer.flaws(vendor, tested.vendor(), one, answered).stream()
          .map(flaw -> new Flaw(flaw.path(), one.name() + ": " + flaw.text()))
          .toList();
    }
  }
}
