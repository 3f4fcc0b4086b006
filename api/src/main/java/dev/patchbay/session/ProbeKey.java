package dev.patchbay.session;

import dev.patchbay.call.Request;

/** Asks whether the vendor accepts its key, without touching any LinkedIn account. */
public record ProbeKey() implements Request {}
