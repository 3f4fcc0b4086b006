package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Asks for the limits that an account has unless others are set. */
public record GetDefaultLimits() implements Request {}
