package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;

/** Asks for the dashboard figures of the account. */
public record GetPerformance() implements Request {}
