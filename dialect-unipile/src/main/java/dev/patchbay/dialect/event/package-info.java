/**
 * The area event: the room {@link dev.patchbay.dialect.event.DialectEvents}, subscriptions,
 * deliveries of webhooks, and polling.
 */
@NullMarked
package dev.patchbay.dialect.event;

import org.jspecify.annotations.NullMarked;
