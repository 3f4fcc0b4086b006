/** Values that requests and results of several areas hold. */
@NullMarked
package dev.patchbay.dialect.own.value;

import org.jspecify.annotations.NullMarked;
