@NullMarked
package dev.patchbay.support.read;

import org.jspecify.annotations.NullMarked;
