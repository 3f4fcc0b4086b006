/** Takes secrets out of text before anyone sees it. */
@NullMarked
package dev.patchbay.support.redact;

import org.jspecify.annotations.NullMarked;
