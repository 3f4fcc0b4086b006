package dev.patchbay.session;

import dev.patchbay.call.Request;
import dev.patchbay.identity.SessionRef;

/**
 * Revives a lost session of the same LinkedIn account. Most vendors keep the reference; {@link
 * LinkProgress.Linked} says whether this one did.
 *
 * @param session which
 * @param method how to log in: credentials, cookies or a link
 */
public record Reconnect(SessionRef session, LoginMethod method) implements Request {}
