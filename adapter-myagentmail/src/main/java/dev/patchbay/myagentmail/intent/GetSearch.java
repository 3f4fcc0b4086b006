package dev.patchbay.myagentmail.intent;

import dev.patchbay.call.Request;
import dev.patchbay.identity.VendorRef;

/**
 * Reads a search again, with its results.
 *
 * @param search which, from {@link ClassifiedSearch#ref}
 */
public record GetSearch(VendorRef search) implements Request {}
