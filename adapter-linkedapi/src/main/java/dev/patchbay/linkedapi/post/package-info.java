/** Posts, comments and reactions: read one by one or by their author, and written. */
@NullMarked
package dev.patchbay.linkedapi.post;

import org.jspecify.annotations.NullMarked;
