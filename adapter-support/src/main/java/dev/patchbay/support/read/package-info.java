/** Lenient reading of what vendors send: constants, flags, numbers, times. */
@NullMarked
package dev.patchbay.support.read;

import org.jspecify.annotations.NullMarked;
