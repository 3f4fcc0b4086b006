/**
 * What the vendors of the dialect have beyond the port: their own operations, listed once under the
 * ids of a vendor, and the calls that the vendors' extensions share. Requests and results stand in
 * a package for each area ({@code account}, {@code profile}, {@code messaging}, {@code job}, {@code
 * applicant}, {@code hiring}, {@code raw}), what several of them hold in {@code value}. A vendor's
 * extension offers those that it has.
 */
@NullMarked
package dev.patchbay.dialect.own;

import org.jspecify.annotations.NullMarked;
