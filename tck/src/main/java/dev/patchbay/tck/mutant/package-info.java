/**
 * Defects that are generated: operators applied to every row of an adapter's tables, planted around
 * the adapter without touching it. They show what the kit would notice. Not for use outside the
 * kit.
 */
@NullMarked
package dev.patchbay.tck.mutant;

import org.jspecify.annotations.NullMarked;
