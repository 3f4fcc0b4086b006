package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SessionRef;

/**
 * Asks for one connected account.
 *
 * @param session which
 */
public record GetSession(SessionRef session) implements Request {}
