@NullMarked
package dev.patchbay.arch;

import org.jspecify.annotations.NullMarked;
