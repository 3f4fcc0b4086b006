/** What counts as said by the vendor. */
@NullMarked
package dev.patchbay.tck.trace;

import org.jspecify.annotations.NullMarked;
