/**
 * The area messaging: the room {@link dev.patchbay.dialect.messaging.DialectMessaging},
 * conversations and messages read from the vendor's store, sent and changed, and what they leave
 * over.
 */
@NullMarked
package dev.patchbay.dialect.messaging;

import org.jspecify.annotations.NullMarked;
