/**
 * Runs one case against one adapter: a fresh adapter, sealed replay, virtual time. Not for use
 * outside the kit.
 */
@NullMarked
package dev.patchbay.tck.run;

import org.jspecify.annotations.NullMarked;
