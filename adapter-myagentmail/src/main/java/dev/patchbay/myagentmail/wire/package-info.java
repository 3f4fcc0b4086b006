/** The vendor's routes, and records spelled exactly as the vendor spells them. */
@NullMarked
package dev.patchbay.myagentmail.wire;

import org.jspecify.annotations.NullMarked;
