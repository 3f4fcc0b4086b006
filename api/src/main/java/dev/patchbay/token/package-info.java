/** Text that survives a restart: where to read on, and which background work to ask for. */
@NullMarked
package dev.patchbay.token;

import org.jspecify.annotations.NullMarked;
