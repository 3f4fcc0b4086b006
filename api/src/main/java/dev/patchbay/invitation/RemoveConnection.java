package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;

/**
 * Ends the connection with a person. LinkedIn does not tell them.
 *
 * @param person the connected person
 */
public record RemoveConnection(ProfileRef person) implements Request {}
