package dev.patchbay.linkedapi.own;

import static dev.patchbay.linkedapi.workflow.WorkflowOperations.CANCEL_WORKFLOW;
import static dev.patchbay.linkedapi.workflow.WorkflowOperations.GET_WORKFLOW;
import static dev.patchbay.linkedapi.workflow.WorkflowOperations.RUN_WORKFLOW;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Cancellation;
import dev.patchbay.capability.Latency;
import dev.patchbay.capability.Repeat;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Definition;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.Direct;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.read.Texts;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.linkedapi.wire.WorkflowWire;
import dev.patchbay.linkedapi.wire.WorkflowWire.State;
import dev.patchbay.linkedapi.workflow.CancelWorkflow;
import dev.patchbay.linkedapi.workflow.GetWorkflow;
import dev.patchbay.linkedapi.workflow.PendingReason;
import dev.patchbay.linkedapi.workflow.Workflow;
import dev.patchbay.linkedapi.workflow.WorkflowReport;
import dev.patchbay.linkedapi.workflow.WorkflowState;
import dev.patchbay.linkedapi.workflow.WorkflowStatus;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.token.ResumeToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Workflows of the user's own, and looking at or cancelling any by its id. */
public final class OwnWorkflows {
  private static final EnumTable<WorkflowStatus> STATUS =
      EnumTable.of(WorkflowStatus.UNKNOWN)
          .row(WorkflowStatus.PENDING, "pending")
          .row(WorkflowStatus.RUNNING, "running")
          .row(WorkflowStatus.COMPLETED, "completed")
          .row(WorkflowStatus.FAILED, "failed")
          .build();

  private static final EnumTable<PendingReason> REASON =
      EnumTable.of(PendingReason.UNKNOWN)
          .row(PendingReason.QUEUED, "queued")
          .row(PendingReason.OUTSIDE_WORKING_HOURS, "outsideWorkingHours")
          .build();

  private final LinkedApi linkedApi;
  private final Workflows workflows;
  private final Direct direct;

  public OwnWorkflows(LinkedApi linkedApi, Workflows workflows) {
    this.linkedApi = linkedApi;
    this.workflows = workflows;
    this.direct = new Direct(linkedApi);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(
            RUN_WORKFLOW,
            this::run,
            entry ->
                OwnFields.all(entry, RUN_WORKFLOW).repeat(Repeat.TWICE).latency(Latency.BACKGROUND))
        .on(
            GET_WORKFLOW,
            this::look,
            entry -> OwnFields.all(entry, GET_WORKFLOW).latency(Latency.STORE))
        .on(
            CANCEL_WORKFLOW,
            this::cancel,
            entry ->
                OwnFields.all(entry, CANCEL_WORKFLOW)
                    .repeat(Repeat.SAME, GET_WORKFLOW)
                    .latency(Latency.STORE));
  }

  private Either<PortError, Answer<WorkflowReport>> run(Workflow workflow, CallContext context) {
    Set<String> writing = new HashSet<>();
    workflow.actions().forEach(action -> collect(action, writing));
    List<Action> actions = workflow.actions().stream().map(this::engine).toList();
    return workflows.run(
        RUN_WORKFLOW,
        workflow,
        context,
        new Definition(actions, actions.size() > 1, List.of(), Option.none()),
        (step, reply, completion, reading) ->
            Either.right(
                new Reports(linkedApi, RUN_WORKFLOW, reply, writing::contains)
                    .read(completion, reading)));
  }

  private Action engine(dev.patchbay.linkedapi.workflow.Action action) {
    String type = action.actionType();
    return Action.of(type, linkedApi.spellings().spelled(type, action.parameters()))
        .then(action.children().stream().map(this::engine).toList());
  }

  private static void collect(dev.patchbay.linkedapi.workflow.Action action, Set<String> writing) {
    if (action.writes()) {
      writing.add(action.actionType());
    }
    action.children().forEach(child -> collect(child, writing));
  }

  private Either<PortError, Answer<WorkflowState>> look(GetWorkflow request, CallContext context) {
    return direct
        .read(
            GET_WORKFLOW,
            context,
            (api, token) -> api.look(token, linkedApi.client(), request.workflowId()))
        .flatMap(reply -> state(request.workflowId(), reply));
  }

  private Either<PortError, Answer<WorkflowState>> state(
      String id, Reply<WorkflowWire.Answer> reply) {
    State state = reply.body().result();
    if (state == null) {
      return Either.left(LinkedApi.unexpected(GET_WORKFLOW, "a look without a result"));
    }
    Reading reading = new Reading().requestId(reply.requestId());
    WorkflowStatus status = reading.constant("status", STATUS, state.workflowStatus());
    Object completion = state.completion();
    WorkflowWire.Failure failure = state.failure();
    WorkflowState read =
        new WorkflowState(
            id,
            status == null ? WorkflowStatus.UNKNOWN : status,
            Option.of(reading.constant("pendingReason", REASON, state.pendingReason())),
            Texts.told(state.message()),
            completion == null
                ? Option.none()
                : Option.some(
                    new Reports(linkedApi, GET_WORKFLOW, reply, type -> false)
                        .read(completion, reading)),
            failure == null
                ? Option.none()
                : Option.some(
                    linkedApi.problem(
                        GET_WORKFLOW, new WireError(failure.reason(), failure.message()), reply)));
    return Either.right(new Answer<>(read, reading.notes()));
  }

  private Either<PortError, Answer<Cancellation>> cancel(
      CancelWorkflow request, CallContext context) {
    ResumeToken named =
        new ResumeToken(
            LinkedApi.VENDOR,
            CANCEL_WORKFLOW.id(),
            context.session(),
            request.workflowId(),
            Map.of());
    return workflows.cancel(CANCEL_WORKFLOW, named, context);
  }
}
