/**
 * Searches: where the arguments stand on the wire, which fields a row has, and how rows are opened
 * in the same workflow.
 */
@NullMarked
package dev.patchbay.linkedapi.search;

import org.jspecify.annotations.NullMarked;
