/**
 * The wire dialect that Unipile v1 and postpress both speak, written once: a room for each area,
 * each adding its rows to an adapter's table. What differs between the two is a value of {@link
 * dev.patchbay.dialect.DialectOptions} or an overridden row, never a question who the vendor is.
 */
@NullMarked
package dev.patchbay.dialect;

import org.jspecify.annotations.NullMarked;
