/**
 * Secrets that never show themselves, and the store for those that vendors hand out at run time.
 */
@NullMarked
package dev.patchbay.secret;

import org.jspecify.annotations.NullMarked;
