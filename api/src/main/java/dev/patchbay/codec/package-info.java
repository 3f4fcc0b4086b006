/** Values to and from plain maps, lists and texts, so that other modules can write JSON. */
@NullMarked
package dev.patchbay.codec;

import org.jspecify.annotations.NullMarked;
