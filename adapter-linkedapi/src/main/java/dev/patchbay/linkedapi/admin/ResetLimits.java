package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Gives the session's account the vendor's limits again. */
public record ResetLimits() implements Request {}
