package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;

/**
 * Has a cadence take the steps that are due. The form of the answer is not documented.
 *
 * @param cadence which, from {@link Cadence#ref}
 */
public record RunCadence(VendorRef cadence) implements Request {}
