package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Asks for the state of the customer's plan. */
public record GetSubscription() implements Request {}
