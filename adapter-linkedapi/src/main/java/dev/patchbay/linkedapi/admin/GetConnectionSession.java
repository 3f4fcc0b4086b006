package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Asks how far a login on the vendor's page has come.
 *
 * @param sessionId the login, as it was created
 */
public record GetConnectionSession(String sessionId) implements Request {}
