/** Posts, comments and reactions: what is asked, what comes back, and the port. */
@NullMarked
package dev.patchbay.post;

import org.jspecify.annotations.NullMarked;
