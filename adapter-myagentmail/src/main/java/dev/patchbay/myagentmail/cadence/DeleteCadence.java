package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;

/**
 * Deletes a cadence.
 *
 * @param cadence which, from {@link Cadence#ref}
 */
public record DeleteCadence(VendorRef cadence) implements Request {}
