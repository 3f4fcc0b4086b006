/** A vendor's complete error list as a table, and what becomes of an answer that is no success. */
@NullMarked
package dev.patchbay.support.error;

import org.jspecify.annotations.NullMarked;
