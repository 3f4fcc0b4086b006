/** Small values and LinkedIn's own enumerations that several areas share. */
@NullMarked
package dev.patchbay.value;

import org.jspecify.annotations.NullMarked;
