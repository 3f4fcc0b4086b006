/** Routes that postpress alone has, spelled exactly as on the wire. */
@NullMarked
package dev.patchbay.postpress.wire;

import org.jspecify.annotations.NullMarked;
