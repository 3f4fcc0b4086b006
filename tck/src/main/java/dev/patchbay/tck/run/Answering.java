package dev.patchbay.tck.run;

import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.tck.cases.Case;
import java.util.IdentityHashMap;
import java.util.function.Supplier;

/** Who says what a case answers straight at the adapter: it need not be run for each who asks. */
public interface Answering {

  /**
   * What a case answers.
   *
   * @param one the case
   * @param operation its operation
   * @param run runs it
   * @param <Q> the operation's request
   * @param <R> its result
   * @return the same object each time as long as nothing else can come of it
   */
  <Q extends Request, R> Answered<R> answers(
      Case one, Operation<Q, R> operation, Supplier<Answered<R>> run);

  /** Runs each case once, and keeps what came of it. */
  static Answering once() {
    IdentityHashMap<Case, Answered<?>> kept = new IdentityHashMap<>();
    return new Answering() {
      @Override
      @SuppressWarnings("unchecked")
      public <Q extends Request, R> Answered<R> answers(
          Case one, Operation<Q, R> operation, Supplier<Answered<R>> run) {
        Answered<R> known = (Answered<R>) kept.get(one);
        if (known == null) {
          known = run.get();
          kept.put(one, known);
        }
        return known;
      }
    };
  }
}
