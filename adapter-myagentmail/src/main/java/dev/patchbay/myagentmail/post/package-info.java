/** Posts, of which one can be published. */
@NullMarked
package dev.patchbay.myagentmail.post;

import org.jspecify.annotations.NullMarked;
