/**
 * A simulator of postpress, written from the vendor's documents. {@link
 * dev.patchbay.sandbox.postpress.PostpressSandbox} is the door; the rooms behind it are those of
 * {@link dev.patchbay.sandbox.dialect}.
 */
@NullMarked
package dev.patchbay.sandbox.postpress;

import org.jspecify.annotations.NullMarked;
