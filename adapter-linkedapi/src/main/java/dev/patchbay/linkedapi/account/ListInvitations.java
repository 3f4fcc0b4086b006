package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;

/**
 * Lists all invitations that the account received: to connect, to follow a company, to subscribe to
 * a newsletter. {@code invitation.listReceived} lists the first kind alone.
 */
public record ListInvitations() implements Request {}
