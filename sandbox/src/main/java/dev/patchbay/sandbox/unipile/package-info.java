/**
 * A simulator of Unipile's API v1, written from the vendor's documents and specification. Each
 * family of routes has a class; {@link dev.patchbay.sandbox.unipile.UnipileSandbox} is the door.
 */
@NullMarked
package dev.patchbay.sandbox.unipile;

import org.jspecify.annotations.NullMarked;
