package dev.patchbay.tck.mutant;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.error.PortError;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.CallContext;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is wrong with an adapter that is otherwise right; nothing unless overridden. */
interface Change {
  /** The right adapter, unchanged. */
  Change NONE = new Change() {};

  /** The adapter's word on an operation; none where it forgets to say one. */
  default Option<OperationCapability> told(OperationCapability right) {
    return Option.some(right);
  }

  /** One step of a call. */
  default <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Adapter right, Operation<Q, R> operation, Q request, CallContext context) {
    return right.execute(operation, request, context);
  }

  /** A request as it arrives at the vendor; the same object where nothing is wrong with it. */
  default Call sent(Call right) {
    return right;
  }

  /** Whether it goes on working after it was closed. */
  default boolean staysOpen() {
    return false;
  }
}
