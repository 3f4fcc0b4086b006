/** Proves how the kit is run. */
@NullMarked
package dev.patchbay.tck.run;

import org.jspecify.annotations.NullMarked;
