/** What LinkedIn asks of a person while an account is being connected. */
@NullMarked
package dev.patchbay.challenge;

import org.jspecify.annotations.NullMarked;
