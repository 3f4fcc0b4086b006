/** Inviting people to connect, answering invitations, and the connections that come of it. */
@NullMarked
package dev.patchbay.invitation;

import org.jspecify.annotations.NullMarked;
