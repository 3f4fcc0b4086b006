/**
 * Linked API's routes and records, spelled exactly as the vendor spells them; every member may be
 * missing. Nothing of it leaves the module.
 */
@NullMarked
package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.NullMarked;
