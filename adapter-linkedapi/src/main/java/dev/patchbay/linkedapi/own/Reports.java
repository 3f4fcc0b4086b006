package dev.patchbay.linkedapi.own;

import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.WireError;
import dev.patchbay.linkedapi.workflow.ActionOutcome;
import dev.patchbay.linkedapi.workflow.ActionOutcome.RowOutcome;
import dev.patchbay.linkedapi.workflow.WorkflowReport;
import dev.patchbay.support.http.Reply;
import dev.patchbay.support.read.PlainJson;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a completion into the report of a workflow of one's own, as tolerantly as the vendor
 * writes: an object or a list at every place, children in the data or beside it, anything else kept
 * as it came.
 *
 * @param linkedApi names errors
 * @param operation of the call
 * @param reply what the completion came with
 * @param writes whether an action of that type changes something
 */
record Reports(
    LinkedApi linkedApi, Operation<?, ?> operation, Reply<?> reply, Predicate<String> writes) {
  private static final String THEN = "then";
  private static final String TYPE = "actionType";

  WorkflowReport read(Object completion, Reading reading) {
    List<Object> strange = new ArrayList<>();
    List<ActionOutcome> outcomes = outcomes(completion, strange);
    strange.forEach(raw -> reading.unrecognised("actions", raw));
    return new WorkflowReport(outcomes);
  }

  private List<ActionOutcome> outcomes(@Nullable Object raw, List<Object> strange) {
    List<ActionOutcome> outcomes = new ArrayList<>();
    for (Object item : raw instanceof List<?> several ? several : some(raw)) {
      if (item instanceof Map<?, ?> action && action.get(TYPE) instanceof String type) {
        outcomes.add(outcome(type, action));
      } else if (item != null && !(item instanceof Map<?, ?> none && none.isEmpty())) {
        strange.add(PlainJson.plain(item));
      }
    }
    return outcomes;
  }

  private static List<Object> some(@Nullable Object raw) {
    return raw == null ? List.of() : List.of(raw);
  }

  private ActionOutcome outcome(String type, Map<?, ?> action) {
    Object data = action.get("data");
    List<Object> strange = new ArrayList<>();
    List<ActionOutcome> then = outcomes(action.get(THEN), strange);
    if (data instanceof Map<?, ?> members) {
      then.addAll(outcomes(members.get(THEN), strange));
    }
    List<RowOutcome> rows = new ArrayList<>();
    for (Object row : data instanceof List<?> list ? list : List.of()) {
      if (row instanceof Map<?, ?> members) {
        rows.add(row(members));
      } else if (row != null) {
        strange.add(PlainJson.plain(row));
      }
    }
    return new ActionOutcome(
        type,
        Option.of(action.get("label")).map(String::valueOf),
        data instanceof Map<?, ?> members ? withoutThen(members) : Map.of(),
        rows,
        then,
        strange,
        failure(type, action));
  }

  private RowOutcome row(Map<?, ?> members) {
    List<Object> strange = new ArrayList<>();
    return new RowOutcome(withoutThen(members), outcomes(members.get(THEN), strange), strange);
  }

  private static Map<String, Object> withoutThen(Map<?, ?> members) {
    Map<String, Object> rest = new LinkedHashMap<>(PlainJson.members(members));
    rest.remove(THEN);
    return rest;
  }

  private Option<PortError> failure(String type, Map<?, ?> action) {
    Object success = action.get("success");
    if (action.get("error") instanceof Map<?, ?> error) {
      return Option.some(
          failed(type, new WireError(text(error.get("type")), text(error.get("message")))));
    }
    if (Boolean.FALSE.equals(success)) {
      return Option.some(failed(type, null));
    }
    return Boolean.TRUE.equals(success)
        ? Option.none()
        : Option.some(unclear(type, "the action does not say whether it succeeded"));
  }

  private PortError failed(String type, @Nullable WireError error) {
    return writes.test(type) && !linkedApi.documents(error)
        ? unclear(type, linkedApi.stated(operation, error, reply).words())
        : linkedApi.problem(operation, error, reply);
  }

  private PortError unclear(String type, String reason) {
    return writes.test(type)
        ? new Check.OutcomeUnknown(LinkedApi.origin(operation), reason, Option.none())
        : LinkedApi.unexpected(operation, reason);
  }

  private static @Nullable String text(@Nullable Object raw) {
    return raw instanceof String text ? text : null;
  }
}
