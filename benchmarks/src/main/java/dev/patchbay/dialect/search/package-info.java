/** Beside the translation that it measures, which is not for users. */
@NullUnmarked
package dev.patchbay.dialect.search;

import org.jspecify.annotations.NullUnmarked;
