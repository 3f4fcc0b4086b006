/** Opening a Patchbay by configuration, and secrets that survive a restart. */
@NullMarked
package dev.patchbay.runtime;

import org.jspecify.annotations.NullMarked;
