/**
 * The area session: the room {@link dev.patchbay.dialect.session.DialectSessions}, the vendor's
 * accounts, and logins with their checkpoints.
 */
@NullMarked
package dev.patchbay.dialect.session;

import org.jspecify.annotations.NullMarked;
