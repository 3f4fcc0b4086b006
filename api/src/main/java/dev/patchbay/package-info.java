/**
 * The port. Obtain a {@link dev.patchbay.Patchbay} from the runtime's {@code Patchbays.open()}, or
 * put one over an adapter of your own for a test.
 */
@NullMarked
package dev.patchbay;

import org.jspecify.annotations.NullMarked;
