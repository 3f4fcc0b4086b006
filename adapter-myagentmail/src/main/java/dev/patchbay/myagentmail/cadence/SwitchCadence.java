package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;

/**
 * Pauses a cadence, or lets it go on.
 *
 * @param cadence which, from {@link Cadence#ref}
 * @param state what it shall be
 */
public record SwitchCadence(VendorRef cadence, CadenceState state) implements Request {}
