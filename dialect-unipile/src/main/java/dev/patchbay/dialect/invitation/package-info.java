/**
 * The area invitation: the room {@link dev.patchbay.dialect.invitation.DialectInvitations},
 * invitations sent and received, and connections.
 */
@NullMarked
package dev.patchbay.dialect.invitation;

import org.jspecify.annotations.NullMarked;
