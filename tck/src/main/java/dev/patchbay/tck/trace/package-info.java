/**
 * Holds the values of a result against what the vendor said on the wire: by the names that the
 * pack's table of fields gives, object by object and in the vendor's order. Not for use outside the
 * kit.
 */
@NullMarked
package dev.patchbay.tck.trace;

import org.jspecify.annotations.NullMarked;
