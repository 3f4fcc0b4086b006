@NullMarked
package dev.patchbay.support.argument;

import org.jspecify.annotations.NullMarked;
