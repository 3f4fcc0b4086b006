package dev.patchbay.linkedapi;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Spent;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Resume;
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
 * What the state of a workflow means: still running, done, or failed as a whole or in its action.
 * {@code completed} alone is no success: the action has its own word on that.
 */
final class Outcomes {
  private final LinkedApi linkedApi;

  Outcomes(LinkedApi linkedApi) {
    this.linkedApi = linkedApi;
  }

  <R> Either<PortError, Answer<R>> of(
      Step step, ResumeToken token, Reply<State> reply, Reader<R> read) {
    State state = reply.body();
    String status = state.workflowStatus() == null ? "pending" : state.workflowStatus();
    if (status.equals("pending") || status.equals("running")) {
      return Either.left(stillRunning(step, token, state));
    }
    if (state.completion() != null) {
      return completed(step, reply, state.completion(), read);
    }
    WorkflowWire.Failure failure = state.failure();
    return Either.left(
        failure == null
            ? step.strange("the workflow is " + status + " with neither result nor failure")
            : failed(step, new WireError(failure.reason(), failure.message()), reply));
  }

  private static PortError stillRunning(Step step, ResumeToken token, State state) {
    boolean parked = "outsideWorkingHours".equals(state.pendingReason());
    Option<String> message = Option.of(state.message()).filter(text -> !text.isBlank());
    return new Resume.StillRunning(
        LinkedApi.origin(step.operation()),
        token,
        parked ? Option.none() : message,
        parked ? message.orElse(Option.some("outside the account's working hours")) : Option.none(),
        parked ? Pace.parked() : Pace.next(step.context()));
  }

  private <R> Either<PortError, Answer<R>> completed(
      Step step, Reply<State> reply, Object completion, Reader<R> read) {
    Object one =
        completion instanceof List<?> several && several.size() == 1 ? several.get(0) : completion;
    Either<PortError, ActionResult> action =
        linkedApi.part(step.operation(), ActionResult.class, one);
    if (action.isLeft()) {
      return Either.left(step.strange(action.getLeft().message()));
    }
    ActionResult result = action.get();
    String type = result.actionType();
    if (type != null && !type.equals(step.definition().action())) {
      return Either.left(step.strange("the workflow did " + type + ", not what was asked"));
    }
    if (result.error() != null || Boolean.FALSE.equals(result.success())) {
      return Either.left(failed(step, result.error(), reply));
    }
    if (result.success() == null) {
      return Either.left(step.strange("the action does not say whether it succeeded"));
    }
    Reading reading =
        new Reading()
            .fidelity(step.definition().notes())
            .requestId(reply.requestId())
            .spent(Spent.one(step.definition().bucket()));
    return read.read(result, reading).map(value -> new Answer<>(value, reading.notes()));
  }

  /** A failure that the vendor does not document says nothing of a write. */
  private PortError failed(Step step, @Nullable WireError error, Reply<?> reply) {
    return step.writes() && !linkedApi.documents(error)
        ? step.unknown(linkedApi.stated(step.operation(), error, reply).words())
        : linkedApi.problem(step.operation(), error, reply);
  }

  /** Reads a successful action's result; what has no place in the value goes into the reading. */
  @FunctionalInterface
  interface Reader<R> {
    Either<PortError, R> read(ActionResult result, Reading reading);
  }
}
