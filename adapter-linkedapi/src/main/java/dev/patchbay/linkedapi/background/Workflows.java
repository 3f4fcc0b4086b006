package dev.patchbay.linkedapi.background;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Cancellation;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.codec.Codec;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.error.Wait;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.linkedapi.wire.WorkflowWire;
import dev.patchbay.linkedapi.wire.WorkflowWire.State;
import dev.patchbay.linkedapi.workflow.WorkflowOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Background work at Linked API. A call starts a workflow and answers {@code StillRunning} at once;
 * re-entered with the token it looks, once, and answers the result, the failure or {@code
 * StillRunning} again. Nothing here waits.
 *
 * <p>Starting is a write to the vendor's queue even when the operation only reads: a second start
 * is a second visit or search, counted by LinkedIn and seen by people. So every start is sent once,
 * and a start that was lost is {@code OutcomeUnknown}, for reads too: nothing repeats it by itself.
 *
 * <p>Once started, the work is not lost by trouble with looking: a look that fails for the network,
 * the vendor's load or the deadline is {@code StillRunning} with the same token.
 */
public final class Workflows {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{3,200}");

  private final LinkedApi linkedApi;
  private final Outcomes outcomes;

  public Workflows(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
    this.outcomes = new Outcomes(linkedApi);
  }

  /**
   * Starts, or looks again at, the workflow of a call.
   *
   * @param definition what to start; when looking, what to expect
   * @param read from the action's result to the neutral one; notes go into the reading
   */
  public <Q extends Request, R> Either<PortError, Answer<R>> run(
      Operation<Q, R> operation,
      Q request,
      CallContext context,
      Definition definition,
      Outcome.Reader<R> read) {
    return run(operation, request, context, definition, outcomes.one(read));
  }

  /**
   * The same for several things in one workflow: a result for each, in their order. What fails
   * alone, or cannot be asked for, stands in its place; the others are not lost by it.
   */
  public <Q extends Request, T> Either<PortError, Answer<List<Either<PortError, T>>>> runMany(
      Operation<Q, List<Either<PortError, T>>> operation,
      Q request,
      CallContext context,
      List<Either<PortError, Entry<T>>> entries) {
    Entries<T> batch = Entries.of(entries);
    return batch.isEmpty()
        ? Either.right(Answer.of(batch.refused()))
        : run(operation, request, context, batch.definition(), outcomes.each(batch));
  }

  /** The same for any workflow, whose completion is read as it came. */
  public <Q extends Request, R> Either<PortError, Answer<R>> run(
      Operation<Q, R> operation,
      Q request,
      CallContext context,
      Definition definition,
      Outcomes.Completion<R> read) {
    Step step = new Step(operation, operation.effect(request), definition, context);
    Either<PortError, Reply<State>> state =
        context.resuming().isEmpty() ? start(step) : look(step, context.resuming().get());
    return state.flatMap(
        reply -> {
          Option<ResumeToken> token =
              context.resuming().orElse(() -> token(operation, request, context, reply.body()));
          return token.isEmpty()
              ? Either.left(step.unknown("the answer to the start names no workflow"))
              : outcomes.of(step, token.get(), reply, read);
        });
  }

  /** Cancels a workflow; false when there was nothing left to cancel. */
  public Either<PortError, Answer<Cancellation>> cancel(
      Operation<?, ?> operation, ResumeToken token, CallContext context) {
    Option<String> settledBy = Option.some(WorkflowOperations.GET_WORKFLOW.id());
    return handle(operation, token)
        .flatMap(
            id ->
                linkedApi
                    .accounts()
                    .token(operation, context)
                    .flatMap(
                        secret ->
                            new Direct(linkedApi)
                                .change(
                                    operation,
                                    context,
                                    settledBy,
                                    api -> api.cancel(secret.reveal(), linkedApi.client(), id)))
                    .mapLeft(error -> linkedApi.forgetting(error, context)))
        .flatMap(
            reply -> {
              WorkflowWire.Cancelled result = reply.body().result();
              Boolean cancelled = result == null ? null : result.cancelled();
              return cancelled == null
                  ? Either.left(
                      new Check.OutcomeUnknown(
                          LinkedApi.origin(operation),
                          "it is not said whether it was cancelled",
                          settledBy))
                  : Either.right(Answer.of(new Cancellation(cancelled)));
            });
  }

  private Either<PortError, Reply<State>> start(Step step) {
    return linkedApi
        .accounts()
        .token(step.operation(), step.context())
        .flatMap(
            token ->
                linkedApi
                    .wire()
                    .write(
                        step.operation(),
                        step.context().within(Pace.EXCHANGE),
                        step.definition().settledBy(),
                        api ->
                            api.start(
                                token.reveal(), linkedApi.client(), step.definition().body())))
        .mapLeft(error -> linkedApi.forgetting(error, step.context()))
        .flatMap(reply -> started(step, reply));
  }

  private Either<PortError, Reply<State>> started(Step step, Reply<WorkflowWire.Answer> reply) {
    WorkflowWire.Answer answer = reply.body();
    WireError error = answer.error();
    if (linkedApi.documents(error)) {
      return Either.left(
          linkedApi.forgetting(linkedApi.problem(step.operation(), error, reply), step.context()));
    }
    State state = answer.result();
    if (error != null || state == null || Boolean.FALSE.equals(answer.success())) {
      return Either.left(
          step.unknown(
              error == null
                  ? "the answer to the start has no result"
                  : linkedApi.stated(step.operation(), error, reply).words()));
    }
    return Either.right(new Reply<>(state, reply.status(), reply.requestId()));
  }

  private Either<PortError, Reply<State>> look(Step step, ResumeToken token) {
    Operation<?, ?> operation = step.operation();
    return handle(operation, token)
        .flatMap(
            id ->
                linkedApi
                    .accounts()
                    .token(operation, step.context())
                    .flatMap(
                        secret ->
                            linkedApi
                                .wire()
                                .read(
                                    operation,
                                    step.context().within(Pace.EXCHANGE),
                                    api -> api.look(secret.reveal(), linkedApi.client(), id)))
                    .flatMap(
                        reply ->
                            linkedApi
                                .opened(operation, reply)
                                .flatMap(answer -> result(operation, answer))
                                .map(
                                    state -> new Reply<>(state, reply.status(), reply.requestId())))
                    .mapLeft(error -> linkedApi.forgetting(error, step.context()))
                    .mapLeft(error -> lookFailed(step, token, error)));
  }

  private static Either<PortError, State> result(
      Operation<?, ?> operation, WorkflowWire.Answer answer) {
    State state = answer.result();
    return state == null
        ? Either.left(LinkedApi.unexpected(operation, "a look without a result"))
        : Either.right(state);
  }

  /** The work goes on whatever became of a look; only a look that cannot succeed is an error. */
  private PortError lookFailed(Step step, ResumeToken token, PortError error) {
    if (error instanceof Resume || error instanceof Wait.VendorRateLimited) {
      return new Resume.StillRunning(
          LinkedApi.origin(step.operation()),
          token,
          Option.none(),
          Option.none(),
          Pace.slowest(),
          Option.some(error));
    }
    return step.writes()
        ? new Check.OutcomeUnknown(
            error.origin(),
            "it was started as " + token.handle() + "; a look at it failed: " + error.message(),
            step.definition().settledBy())
        : error;
  }

  private static Either<PortError, String> handle(Operation<?, ?> operation, ResumeToken token) {
    boolean ours =
        token.vendor().equals(LinkedApi.VENDOR)
            && token.operation().equals(operation.id())
            && ID.matcher(token.handle()).matches();
    return ours
        ? Either.right(token.handle())
        : Either.left(
            new FixCall.InvalidRequest(
                LinkedApi.origin(operation),
                "token",
                "names no workflow of this operation; use the token of a call that is still"
                    + " running"));
  }

  @SuppressWarnings("unchecked")
  private static <Q extends Request> Option<ResumeToken> token(
      Operation<Q, ?> operation, Q request, CallContext context, State started) {
    return Option.of(started.workflowId())
        .filter(id -> ID.matcher(id).matches())
        .map(
            id ->
                new ResumeToken(
                    LinkedApi.VENDOR,
                    operation.id(),
                    context.session(),
                    id,
                    (Map<String, Object>) Codec.toPlain(request)));
  }
}
