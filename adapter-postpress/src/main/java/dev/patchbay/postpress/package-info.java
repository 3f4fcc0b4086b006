/**
 * postpress: its provider, its own operations, and everything in which it differs from the dialect
 * that it shares with Unipile v1. Facts are those of its documentation pages; what no page shows is
 * taken from the identical contract of Unipile v1 and said so in the capabilities.
 */
@NullMarked
package dev.patchbay.postpress;

import org.jspecify.annotations.NullMarked;
