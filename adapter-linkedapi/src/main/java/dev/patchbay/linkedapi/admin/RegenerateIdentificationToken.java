package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Replaces the identification token of the session's account. The old one is dead at once,
 * everywhere; the new one is kept in the secret store and answered. Where the configuration names
 * the token, the new one belongs there.
 */
public record RegenerateIdentificationToken() implements Request {}
