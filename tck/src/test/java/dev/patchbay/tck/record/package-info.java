/** Proves recording. */
@NullMarked
package dev.patchbay.tck.record;

import org.jspecify.annotations.NullMarked;
