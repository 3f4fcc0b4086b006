package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Cancels a login on the vendor's page.
 *
 * @param sessionId the login, as it was created
 */
public record CancelConnectionSession(String sessionId) implements Request {}
