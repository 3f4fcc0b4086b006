/** The rules an adapter is held to, read from their text. Not for use outside the kit. */
@NullMarked
package dev.patchbay.tck.rule;

import org.jspecify.annotations.NullMarked;
