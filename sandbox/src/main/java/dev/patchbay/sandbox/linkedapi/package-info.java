/**
 * A simulator of Linked API, written from the vendor's pages and SDK sources, never from an
 * adapter.
 */
@NullMarked
package dev.patchbay.sandbox.linkedapi;

import org.jspecify.annotations.NullMarked;
