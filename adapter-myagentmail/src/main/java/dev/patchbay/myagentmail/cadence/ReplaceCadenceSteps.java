package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;
import java.util.List;

/**
 * Replaces all steps of a cadence.
 *
 * @param cadence which, from {@link Cadence#ref}
 * @param steps in their order, at least one
 */
public record ReplaceCadenceSteps(VendorRef cadence, List<CadenceStep> steps) implements Request {
  /** Copies the list. */
  public ReplaceCadenceSteps {
    steps = List.copyOf(steps);
  }
}
