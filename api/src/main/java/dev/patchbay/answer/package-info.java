/** What comes back: the value, and what is true of this one reply. */
@NullMarked
package dev.patchbay.answer;

import org.jspecify.annotations.NullMarked;
