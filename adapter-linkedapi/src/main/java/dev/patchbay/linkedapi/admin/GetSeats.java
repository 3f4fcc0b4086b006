package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Asks for the seats that are paid; each is good for one account. */
public record GetSeats() implements Request {}
