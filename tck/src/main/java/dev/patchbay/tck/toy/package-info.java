/** What the adapter of the made-up vendor brings for its users when it is wrong in that. */
@NullMarked
package dev.patchbay.tck.toy;

import org.jspecify.annotations.NullMarked;
