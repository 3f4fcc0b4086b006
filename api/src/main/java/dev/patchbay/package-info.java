/** The port: {@code Patchbay} and the list of all its operations. */
@NullMarked
package dev.patchbay;

import org.jspecify.annotations.NullMarked;
