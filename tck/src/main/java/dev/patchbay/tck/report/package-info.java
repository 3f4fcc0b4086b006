/** What a run found, for people and for machines. Not for use outside the kit. */
@NullMarked
package dev.patchbay.tck.report;

import org.jspecify.annotations.NullMarked;
