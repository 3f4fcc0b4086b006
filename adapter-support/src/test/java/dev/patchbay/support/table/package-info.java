@NullMarked
package dev.patchbay.support.table;

import org.jspecify.annotations.NullMarked;
