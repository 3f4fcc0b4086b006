/**
 * The conformance kit: numbered rules, cases as data and sealed replay, which together say whether
 * an adapter is right. An adapter's author extends {@link dev.patchbay.tck.PatchbayConformance}.
 */
@NullMarked
package dev.patchbay.tck;

import org.jspecify.annotations.NullMarked;
