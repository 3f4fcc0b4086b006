/**
 * The adapter of Linked API, which works LinkedIn by workflows in browsers of its own: the provider
 * that {@code ServiceLoader} finds, the adapter that it opens, and what offers the vendor's own
 * operations. The areas of the port have packages of their own.
 */
@NullMarked
package dev.patchbay.linkedapi;

import org.jspecify.annotations.NullMarked;
