/**
 * The area search: the room {@link dev.patchbay.dialect.search.DialectSearch}, the arguments of
 * each search, its rows, and what a search leaves over.
 */
@NullMarked
package dev.patchbay.dialect.search;

import org.jspecify.annotations.NullMarked;
