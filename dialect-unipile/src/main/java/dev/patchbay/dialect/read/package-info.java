/**
 * What several areas read off the wire in the same way, from names and lists to whole posts, and
 * which fields that fills. What one area alone reads stands in that area. Not for users.
 */
@NullMarked
package dev.patchbay.dialect.read;

import org.jspecify.annotations.NullMarked;
