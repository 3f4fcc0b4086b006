package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.InvitationRef;

/**
 * Declines (LinkedIn: ignores) a received invitation to connect.
 *
 * @param invitation the invitation, as listed; one known by its person alone is looked up by
 *     vendors that want an id, which their capabilities declare
 */
public record DeclineInvitation(InvitationRef invitation) implements Request {}
