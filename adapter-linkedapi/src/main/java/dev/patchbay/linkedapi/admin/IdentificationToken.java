package dev.patchbay.linkedapi.admin;

import dev.patchbay.secret.Secret;

/**
 * An account's new token.
 *
 * @param token the token; never shown
 */
public record IdentificationToken(Secret token) {}
