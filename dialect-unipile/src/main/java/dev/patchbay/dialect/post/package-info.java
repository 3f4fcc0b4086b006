/**
 * The area post: the room {@link dev.patchbay.dialect.post.DialectPosts}, posts, comments and
 * reactions read and written.
 */
@NullMarked
package dev.patchbay.dialect.post;

import org.jspecify.annotations.NullMarked;
