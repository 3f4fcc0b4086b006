/** Routes of Unipile's own operations, spelled exactly as on the wire. */
@NullMarked
package dev.patchbay.unipile.wire;

import org.jspecify.annotations.NullMarked;
