/** What an adapter could bring for its users, right and wrong. */
@NullMarked
package dev.patchbay.tck.family.convenience;

import org.jspecify.annotations.NullMarked;
