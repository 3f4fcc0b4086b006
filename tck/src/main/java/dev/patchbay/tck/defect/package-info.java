/**
 * Defects that were thought of by hand: an adapter of a made-up vendor that is wrong in one of many
 * ways, each of which a rule of the kit has to catch. The vendor's pack is {@code fixtures/toy-v1}.
 */
@NullMarked
package dev.patchbay.tck.defect;

import org.jspecify.annotations.NullMarked;
