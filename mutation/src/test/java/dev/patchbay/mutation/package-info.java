/** Tests of what PIT needs for the conformance kit. */
@NullMarked
package dev.patchbay.mutation;

import org.jspecify.annotations.NullMarked;
