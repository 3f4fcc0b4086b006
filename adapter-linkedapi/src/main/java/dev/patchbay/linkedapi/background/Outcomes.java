package dev.patchbay.linkedapi.background;

import dev.patchbay.answer.Answer;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.linkedapi.wire.WorkflowWire;
import dev.patchbay.linkedapi.wire.WorkflowWire.ActionResult;
import dev.patchbay.linkedapi.wire.WorkflowWire.State;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.Reading;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the state of a workflow means: still running, done, or failed as a whole or in its actions.
 * {@code completed} alone is no success: every action has its own word on that.
 */
final class Outcomes {
  private final LinkedApi linkedApi;

  Outcomes(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  /** Reads what the actions of a completed workflow answer. */
  @FunctionalInterface
  public interface Completion<R> {
    Either<PortError, R> read(Step step, Reply<State> reply, Object completion, Reading reading);
  }

  <R> Either<PortError, Answer<R>> of(
      Step step, ResumeToken token, Reply<State> reply, Completion<R> read) {
    State state = reply.body();
    String status = state.workflowStatus() == null ? "pending" : state.workflowStatus();
    if (status.equals("pending") || status.equals("running")) {
      return Either.left(stillRunning(step, token, state));
    }
    if (state.completion() != null) {
      Reading reading =
          new Reading()
              .fidelity(step.definition().notes())
              .requestId(reply.requestId())
              .spent(step.definition().spent());
      return read.read(step, reply, state.completion(), reading)
          .map(value -> new Answer<>(value, reading.notes()));
    }
    WorkflowWire.Failure failure = state.failure();
    return Either.left(
        failure == null
            ? step.strange("the workflow is " + status + " with neither result nor failure")
            : failed(step, new WireError(failure.reason(), failure.message()), reply));
  }

  private static PortError stillRunning(Step step, ResumeToken token, State state) {
    boolean parked = "outsideWorkingHours".equals(state.pendingReason());
    Option<String> message = Texts.told(state.message());
    return new Resume.StillRunning(
        LinkedApi.origin(step.operation()),
        token,
        parked ? Option.none() : message,
        parked ? message.orElse(Option.some("outside the account's working hours")) : Option.none(),
        parked ? Pace.parked() : Pace.next(step.context()));
  }

  /** Reads the one action of a workflow. */
  <R> Completion<R> one(Outcome.Reader<R> read) {
    return (step, reply, completion, reading) -> {
      Object one =
          completion instanceof List<?> several && several.size() == 1
              ? several.get(0)
              : completion;
      return action(step, step.definition().first().type(), one, reply)
          .flatMap(outcome -> read.read(outcome, reading));
    };
  }

  /** Reads one action after the other, each of which may have failed alone. */
  <T> Completion<List<Either<PortError, T>>> each(Entries<T> entries) {
    return (step, reply, completion, reading) ->
        Either.right(
            entries.read(
                completion,
                reading,
                (entry, result, own) ->
                    result == null
                        ? Either.left(
                            step.strange("the vendor does not say what became of this one"))
                        : action(step, entry.action().type(), result, reply)
                            .flatMap(outcome -> entry.read().read(outcome, own))));
  }

  private Either<PortError, Outcome> action(
      Step step, String expected, Object raw, Reply<?> reply) {
    Either<PortError, ActionResult> action =
        linkedApi.part(step.operation(), ActionResult.class, raw);
    if (action.isLeft()) {
      return Either.left(step.strange(action.getLeft().message()));
    }
    ActionResult result = action.get();
    String type = result.actionType();
    if (type != null && !type.equals(expected)) {
      return Either.left(step.strange("the workflow did " + type + ", not what was asked"));
    }
    if (result.error() != null || Boolean.FALSE.equals(result.success())) {
      return Either.left(failed(step, result.error(), reply));
    }
    return result.success() == null
        ? Either.left(step.strange("the action does not say whether it succeeded"))
        : Outcome.of(linkedApi, step.operation(), result, reply);
  }

  /** A failure that the vendor does not document says nothing of a write. */
  private PortError failed(Step step, @Nullable WireError error, Reply<?> reply) {
    return step.writes() && !linkedApi.documents(error)
        ? step.unknown(linkedApi.stated(step.operation(), error, reply).words())
        : linkedApi.problem(step.operation(), error, reply);
  }
}
