package dev.patchbay.myagentmail.cadence;

import dev.patchbay.call.Request;

/** Asks for the cadences. */
public record ListCadences() implements Request {}
