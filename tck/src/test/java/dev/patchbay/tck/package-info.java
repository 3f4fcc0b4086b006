/** Tests of the kit itself. */
@NullMarked
package dev.patchbay.tck;

import org.jspecify.annotations.NullMarked;
