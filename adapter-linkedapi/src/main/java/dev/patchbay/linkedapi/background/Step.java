package dev.patchbay.linkedapi.background;

import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.error.Check;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.spi.CallContext;

/**
 * One step of a call: the start of its workflow, or one look at it.
 *
 * @param operation what is asked
 * @param effect whether it only reads
 * @param definition of the workflow
 * @param context of the call
 */
public record Step(
    Operation<?, ?> operation, Effect effect, Definition definition, CallContext context) {

  boolean writes() {
    return effect == Effect.WRITE;
  }

  /** Nobody knows whether it was done. */
  PortError unknown(String reason) {
    return new Check.OutcomeUnknown(LinkedApi.origin(operation), reason, definition.settledBy());
  }

  /** What a finished workflow says is not understood. */
  PortError strange(String reason) {
    return writes() ? unknown(reason) : LinkedApi.unexpected(operation, reason);
  }
}
