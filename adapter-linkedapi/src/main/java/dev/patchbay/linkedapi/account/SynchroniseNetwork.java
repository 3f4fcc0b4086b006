package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;

/**
 * Lets the vendor capture what happens to the network of the account from now on; then {@code
 * event.poll} tells of it.
 */
public record SynchroniseNetwork() implements Request {}
