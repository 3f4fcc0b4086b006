/**
 * Requests and results of what Linked API tells of an account, or does for it, beyond the port:
 * figures, feed, viewers, captured conversations, invitations of all kinds.
 */
@NullMarked
package dev.patchbay.linkedapi.account;

import org.jspecify.annotations.NullMarked;
