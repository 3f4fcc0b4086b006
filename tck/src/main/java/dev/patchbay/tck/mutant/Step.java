package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.PortError;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.ForwardingAdapter;
import io.vavr.control.Either;

/**
 * One thing that was asked of the right adapter, and what it said.
 *
 * @param right the adapter
 * @param operation what was asked for
 * @param request with what
 * @param context by whom, and from where on
 * @param outcome what it said
 * @param inner whether another step asked for it
 * @param <Q> the operation's request
 * @param <R> its result
 */
record Step<Q extends Request, R>(
    Adapter right,
    Operation<Q, R> operation,
    Q request,
    CallContext context,
    Either<PortError, Answer<R>> outcome,
    boolean inner) {

  /** What a defect does to a step. */
  enum Effect {
    /** Nothing. */
    NONE,
    /** The right adapter is asked the same once, and something else is said. */
    OUTCOME,
    /** The right adapter is asked something else, or not once. */
    WHOLE
  }

  /** What a defect would have done; nothing is sent for it. */
  Effect effect(Change change) {
    Once once = new Once();
    try {
      Either<PortError, Answer<R>> said = change.execute(once, operation, request, context);
      return !once.alike() ? Effect.WHOLE : said.equals(outcome) ? Effect.NONE : Effect.OUTCOME;
    } catch (RuntimeException thrown) {
      return Effect.WHOLE;
    }
  }

  /** Whether somebody asks the same. */
  boolean alike(Operation<?, ?> asked, Request with, CallContext by) {
    return operation.equals(asked)
        && request.equals(with)
        && context.session().equals(by.session())
        && context.cursor().equals(by.cursor())
        && context.resuming().equals(by.resuming());
  }

  /** Says what the right adapter said, to whoever asks for whatever. */
  private final class Once extends ForwardingAdapter {
    private int asked;
    private int alike;

    Once() {
      super(right);
    }

    boolean alike() {
      return asked == 1 && alike == 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Request, B> Either<PortError, Answer<B>> execute(
        Operation<A, B> other, A with, CallContext by) {
      asked++;
      alike += Step.this.alike(other, with, by) ? 1 : 0;
      return (Either<PortError, Answer<B>>) (Either<?, ?>) outcome;
    }

    @Override
    public void close() {
      // the right adapter was closed when the step was over
    }
  }
}
