/**
 * How own operations are carried out: a room for each group of the vendor's routes, which adds its
 * rows to an adapter's table, and how all of them send, write and read. For the adapters of the
 * dialect alone.
 */
@NullMarked
package dev.patchbay.dialect.own.room;

import org.jspecify.annotations.NullMarked;
