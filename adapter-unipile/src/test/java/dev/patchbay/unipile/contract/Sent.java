package dev.patchbay.unipile.contract;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Call;
import io.vavr.control.Option;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of one request.
 *
 * @param operation what was asked
 * @param request the neutral request
 * @param calls what it made of it on the wire
 * @param error how it failed, if it did
 */
record Sent(Operation<?, ?> operation, Request request, List<Call> calls, Option<PortError> error) {
  /** Right requests for things that the sandbox does not have, or not twice. */
  private static final List<String> OF_THE_SANDBOX =
      List.of("NotFound", "Conflict", "Refused", "ChallengeRejected");

  Sent {
    calls = List.copyOf(calls);
  }

  /** Whether the request itself went out, and not only a look-up on its behalf. */
  boolean arrived() {
    return error.isEmpty()
        || (!calls.isEmpty()
            && OF_THE_SANDBOX.contains(kind())
            && error.get().origin().operation().contains(operation.id()));
  }

  /** Whether the adapter refused it, or the sandbox answered what it should not have to. */
  boolean unexpected() {
    return error.isDefined()
        && (calls.isEmpty()
            || !OF_THE_SANDBOX.contains(kind())
            || error.get() instanceof FixCall.InvalidRequest
            || error.get() instanceof FixCall.UnsupportedArgument);
  }

  /** The keys of the arguments and parts that it uses. */
  TreeSet<String> keys() {
    TreeSet<String> keys = new TreeSet<>();
    for (Arguments.Argument used : Arguments.used(request)) {
      keys.add(operation.key(used.name()));
      used.parts().keySet().forEach(part -> keys.add(operation.key(used.name() + "." + part)));
    }
    return keys;
  }

  String told() {
    return operation.id()
        + " "
        + error.map(PortError::message).getOrElse("")
        + "\n   by "
        + request;
  }

  private String kind() {
    return error.get().getClass().getSimpleName();
  }
}
