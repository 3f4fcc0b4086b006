/**
 * The rooms that the simulators of Unipile and postpress share, because the two vendors' APIs are
 * one dialect. What a vendor has for itself stands in its {@link
 * dev.patchbay.sandbox.dialect.DialectRules}; nothing here asks which vendor it is.
 */
@NullMarked
package dev.patchbay.sandbox.dialect;

import org.jspecify.annotations.NullMarked;
