package dev.patchbay.dialect.own.account;

import dev.patchbay.call.Request;

/** Restarts the connection of the session's account. */
public record RestartAccount() implements Request {}
