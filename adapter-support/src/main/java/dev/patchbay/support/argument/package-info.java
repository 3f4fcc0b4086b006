/**
 * Arguments as rows: neutral name, place and encoding on the wire; refusal, fidelity and capability
 * follow.
 */
@NullMarked
package dev.patchbay.support.argument;

import org.jspecify.annotations.NullMarked;
