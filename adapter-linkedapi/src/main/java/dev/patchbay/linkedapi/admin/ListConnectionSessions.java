package dev.patchbay.linkedapi.admin;

import dev.patchbay.call.Request;

/**
 * Lists the logins on the vendor's page that are under way. Asking has a side effect: the vendor
 * opens such a login for every account that lost its own.
 */
public record ListConnectionSessions() implements Request {}
