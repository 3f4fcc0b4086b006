/**
 * The wire dialect that Unipile v1 and postpress both speak, written once. Here stands what an
 * adapter begins with and every room is given; the rooms themselves stand in a package for each
 * area, which know nothing of one another, and each adds its rows to an adapter's table. What
 * several areas need is below them, in {@code call} and {@code read}; what the vendors have beyond
 * the port is in {@code own}. What differs between the two vendors is a value of {@link
 * dev.patchbay.dialect.DialectOptions} or an overridden row, never a question who the vendor is.
 */
@NullMarked
package dev.patchbay.dialect;

import org.jspecify.annotations.NullMarked;
