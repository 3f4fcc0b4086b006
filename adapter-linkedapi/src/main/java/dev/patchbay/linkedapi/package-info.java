/**
 * The adapter of Linked API, which works LinkedIn by workflows in browsers of its own: the provider
 * that {@code ServiceLoader} finds, and the adapter that it opens. Whatever speaks the vendor's
 * words stays inside.
 */
@NullMarked
package dev.patchbay.linkedapi;

import org.jspecify.annotations.NullMarked;
