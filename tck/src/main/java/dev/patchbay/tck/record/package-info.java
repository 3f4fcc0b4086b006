/**
 * Recording a live vendor: a proxy between an adapter and the vendor, probes that only read, a
 * scrubber that replaces people, identifiers and free text, a gate that refuses files in which a
 * secret or an e-mail address survives, and the comparison of a live vendor's shapes with a pack.
 */
@NullMarked
package dev.patchbay.tck.record;

import org.jspecify.annotations.NullMarked;
