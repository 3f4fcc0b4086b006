/**
 * A simulator of Unipile's API v1, written from the vendor's documents and specification. {@link
 * dev.patchbay.sandbox.unipile.UnipileSandbox} is the door; the rooms behind it are those of {@link
 * dev.patchbay.sandbox.dialect}.
 */
@NullMarked
package dev.patchbay.sandbox.unipile;

import org.jspecify.annotations.NullMarked;
