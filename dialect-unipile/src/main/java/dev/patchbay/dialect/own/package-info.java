/**
 * What the vendors of the dialect have beyond the port: requests, results, and the rooms that carry
 * them out. A vendor's extension offers those that it has under ids of its own.
 */
@NullMarked
package dev.patchbay.dialect.own;

import org.jspecify.annotations.NullMarked;
