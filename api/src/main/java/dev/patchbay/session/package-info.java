/**
 * Connected LinkedIn accounts: listing, connecting, challenges, reconnecting, disconnecting, usage.
 * A session's state is never set by an adapter: adapters report observations, and one pure reducer
 * turns them into states, by the same rules at every vendor.
 */
@NullMarked
package dev.patchbay.session;

import org.jspecify.annotations.NullMarked;
