@NullMarked
package dev.patchbay.codec;

import org.jspecify.annotations.NullMarked;
