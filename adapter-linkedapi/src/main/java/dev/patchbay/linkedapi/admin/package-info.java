/**
 * Requests and results of what a customer of Linked API administers beyond the port: plan and
 * seats, limits, logins, tokens, the webhook and its signature.
 */
@NullMarked
package dev.patchbay.linkedapi.admin;

import org.jspecify.annotations.NullMarked;
