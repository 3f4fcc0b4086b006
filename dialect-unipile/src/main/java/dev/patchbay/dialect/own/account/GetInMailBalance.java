package dev.patchbay.dialect.own.account;

import dev.patchbay.call.Request;

/** Asks how many InMail credits the session's account has left. */
public record GetInMailBalance() implements Request {}
