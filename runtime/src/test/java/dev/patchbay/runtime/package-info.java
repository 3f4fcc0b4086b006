/** Opening by configuration, proved on invented vendors. */
@NullMarked
package dev.patchbay.runtime;

import org.jspecify.annotations.NullMarked;
