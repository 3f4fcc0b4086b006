/**
 * Invitations and connections: their lists, the writes, and how the account's member stands to
 * people.
 */
@NullMarked
package dev.patchbay.linkedapi.invitation;

import org.jspecify.annotations.NullMarked;
