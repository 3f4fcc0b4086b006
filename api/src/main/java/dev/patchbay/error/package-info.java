/** Everything that can go wrong, grouped by what the caller does next. */
@NullMarked
package dev.patchbay.error;

import org.jspecify.annotations.NullMarked;
