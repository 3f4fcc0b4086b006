/**
 * Search: one request type for each kind of LinkedIn search, with every filter LinkedIn has there,
 * searches by a LinkedIn search URL, and the lookup of filter terms. {@link
 * dev.patchbay.search.SearchPort} is the way in, {@link dev.patchbay.search.SearchOperations} the
 * same as data.
 */
@NullMarked
package dev.patchbay.search;

import org.jspecify.annotations.NullMarked;
