@NullMarked
package dev.patchbay.support.arch;

import org.jspecify.annotations.NullMarked;
