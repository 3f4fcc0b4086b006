/** Raw searches of posts, the one thing that the vendor searches for. */
@NullMarked
package dev.patchbay.myagentmail.search;

import org.jspecify.annotations.NullMarked;
