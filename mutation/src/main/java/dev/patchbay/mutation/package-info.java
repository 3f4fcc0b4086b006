/**
 * What PIT needs in order to mutate adapters with nothing but the conformance kit as their tests:
 * every check is a test of its own, each mutant meets a kit that remembers nothing, and the checks
 * that are likeliest to notice a mutant come first.
 */
@NullMarked
package dev.patchbay.mutation;

import org.jspecify.annotations.NullMarked;
