/**
 * An adapter as one table: each operation of the port once, with its handler and its capability.
 */
@NullMarked
package dev.patchbay.support.table;

import org.jspecify.annotations.NullMarked;
