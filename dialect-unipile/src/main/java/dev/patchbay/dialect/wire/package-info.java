/** Routes and records, spelled exactly as on the wire; they never leave the module. */
@NullMarked
package dev.patchbay.dialect.wire;

import org.jspecify.annotations.NullMarked;
