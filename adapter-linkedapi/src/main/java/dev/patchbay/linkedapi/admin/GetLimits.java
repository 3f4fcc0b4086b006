package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Asks for the limits of the session's account. */
public record GetLimits() implements Request {}
