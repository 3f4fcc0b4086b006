package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/** Lets the vendor read the session's account on LinkedIn again: name, headline, picture. */
public record ReparseAccount() implements Request {}
