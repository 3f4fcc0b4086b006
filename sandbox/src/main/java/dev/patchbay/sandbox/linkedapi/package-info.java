/**
 * A simulator of Linked API, written from the vendor's pages and SDK sources: the thin line of
 * actions that the port was forged on.
 */
@NullMarked
package dev.patchbay.sandbox.linkedapi;

import org.jspecify.annotations.NullMarked;
