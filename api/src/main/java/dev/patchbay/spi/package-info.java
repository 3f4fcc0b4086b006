/** What an adapter or a decorator implements, and what it is given. */
@NullMarked
package dev.patchbay.spi;

import org.jspecify.annotations.NullMarked;
