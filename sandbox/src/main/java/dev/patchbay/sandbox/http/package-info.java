/**
 * The small HTTP floor under every simulator: a loopback server, a router, the call and the reply
 * as values, and what posts webhooks. It knows no vendor.
 */
@NullMarked
package dev.patchbay.sandbox.http;

import org.jspecify.annotations.NullMarked;
