package dev.patchbay.linkedapi;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.call.Operation;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow of one action: what to start, and what to expect of it.
 *
 * @param action its type, as in {@code st.searchPeople}
 * @param body the definition, with the type
 * @param notes what the arguments became
 * @param bucket the vendor's limit that it counts against
 * @param settledBy id of the operation that settles an unknown outcome
 */
record Definition(
    String action,
    Map<String, Object> body,
    List<ArgumentNote> notes,
    String bucket,
    Option<String> settledBy) {

  /** An action with its parameters. */
  static Definition of(String action, String bucket, Map<String, Object> parameters) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("actionType", action);
    body.putAll(parameters);
    return new Definition(action, body, List.of(), bucket, Option.none());
  }

  /** The same with what its arguments became. */
  Definition noting(List<ArgumentNote> more) {
    return new Definition(action, body, more, bucket, settledBy);
  }

  /** The same with the read that settles an unknown outcome. */
  Definition settledBy(Operation<?, ?> operation) {
    return new Definition(action, body, notes, bucket, Option.some(operation.id()));
  }
}
