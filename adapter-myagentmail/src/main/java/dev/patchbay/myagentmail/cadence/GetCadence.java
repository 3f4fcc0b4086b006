package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;

/**
 * Asks for one cadence.
 *
 * @param cadence which, from {@link Cadence#ref}
 */
public record GetCadence(VendorRef cadence) implements Request {}
